package dev.cotangent.samples.halfprecision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A perceptron whose weights, activations and their gradients are stored in 32 or in 16 bits. */
final class Network {
  private final int[] sizes;
  private final int batch;
  private final boolean half;
  private final Random random;
  private final LossScale scale;
  private final List<Matrix> weights = new ArrayList<>();
  private final List<Matrix> activations = new ArrayList<>();
  private final List<ModelGradient.Layer> layers = new ArrayList<>();
  private final ModelGradient.Loss top = new ModelGradient.Loss();
  private int skipped;
  private long vanished;
  private long gradients;

  /**
   * Random weights of the variance that keeps the signal's size; biases of zero.
   *
   * @param sizes the number of inputs, of the units of each layer, of the classes
   * @param batch the number of samples in a mini-batch
   * @param half whether to store 16 bits a number rather than 32
   * @param scale the factor of gradients while they travel
   * @param random the source of randomness
   */
  Network(int[] sizes, int batch, boolean half, LossScale scale, Random random) {
    this.sizes = sizes;
    this.batch = batch;
    this.half = half;
    this.scale = scale;
    this.random = random;
    for (int l = 0; l + 1 < sizes.length; l++) {
      float[][] w = new float[sizes[l] + 1][sizes[l + 1]];
      for (int k = 0; k < sizes[l]; k++) {
        for (int j = 0; j < sizes[l + 1]; j++) {
          w[k][j] = (float) (Math.sqrt(2.0 / sizes[l]) * random.nextGaussian());
        }
      }
      weights.add(new Matrix(w.length, w[0].length, half));
      weights.get(l).store(w);
      activations.add(new Matrix(batch, sizes[l], half));
      layers.add(new ModelGradient.Layer());
    }
    activations.add(new Matrix(batch, sizes[sizes.length - 1], half));
  }

  /**
   * The scores of the classes. Activations are stored layer by layer.
   *
   * @param x the inputs, a row for each sample of a mini-batch
   * @return the scores
   */
  float[][] scores(float[][] x) {
    activations.get(0).store(x);
    for (int l = 0; l < layers.size(); l++) {
      activations.get(l + 1).store(forward(l));
    }
    return activations.get(layers.size()).load();
  }

  private float[][] forward(int l) {
    boolean rectified = l + 1 < layers.size();
    return layers.get(l).forward(weights.get(l).load(), activations.get(l).load(), rectified);
  }

  /**
   * A step of gradient descent. Where a gradient overflows, the step is left out and the scale
   * halved.
   *
   * @param x the inputs of a mini-batch
   * @param y their classes
   * @param rate the learning rate
   * @return the loss before the step
   */
  float descend(float[][] x, int[] y, float rate) {
    float loss = top.forward(scores(x), y);
    float factor = scale.value();
    top.clear();
    top.backward(factor);
    boolean finite = backward(top.gradScores());
    scale.update(finite);
    if (finite) {
      for (int l = 0; l < layers.size(); l++) {
        weights.get(l).add(-rate / factor, layers.get(l).gradW(), random);
      }
    } else {
      skipped++;
    }
    return loss;
  }

  /** From layer to layer the gradients are stored as activations are. */
  private boolean backward(float[][] cotangent) {
    boolean finite = true;
    float[][] values = cotangent;
    for (int l = layers.size() - 1; l >= 0; l--) {
      Matrix travelling = new Matrix(batch, sizes[l + 1], half);
      finite &= travelling.store(values);
      float[][] arrived = travelling.load();
      count(values, arrived);
      forward(l);
      layers.get(l).clear();
      layers.get(l).backward(arrived);
      values = layers.get(l).gradX();
      finite &= isFinite(layers.get(l).gradW());
    }
    return finite;
  }

  private static boolean isFinite(float[][] values) {
    for (float[] row : values) {
      for (float value : row) {
        if (!Float.isFinite(value)) {
          return false;
        }
      }
    }
    return true;
  }

  private void count(float[][] sent, float[][] arrived) {
    for (int i = 0; i < sent.length; i++) {
      for (int j = 0; j < sent[i].length; j++) {
        gradients += sent[i][j] != 0 ? 1 : 0;
        vanished += sent[i][j] != 0 && arrived[i][j] == 0 ? 1 : 0;
      }
    }
  }

  /**
   * The room that weights and activations take.
   *
   * @return the number of bytes
   */
  long bytes() {
    return weights.stream().mapToLong(Matrix::bytes).sum()
        + activations.stream().mapToLong(Matrix::bytes).sum();
  }

  /**
   * How it went, in words.
   *
   * @return the steps left out, the gradients that became zero as they were stored, the scale
   */
  String report() {
    return String.format(
        Locale.ROOT,
        "%d steps left out, %.2f %% of the gradients vanished, scale %.0f at the end",
        skipped,
        100.0 * vanished / Math.max(1, gradients),
        scale.value());
  }

  /**
   * The layers' sizes.
   *
   * @return the numbers
   */
  @Override
  public String toString() {
    return Arrays.toString(sizes);
  }
}
