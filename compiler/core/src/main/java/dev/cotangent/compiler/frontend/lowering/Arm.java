package dev.cotangent.compiler.frontend.lowering;

import dev.cotangent.compiler.graph.ArrayType;
import dev.cotangent.compiler.graph.GraphBuilder;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.NullReference;
import dev.cotangent.compiler.graph.OpaqueType;
import dev.cotangent.compiler.graph.ScalarType;
import dev.cotangent.compiler.graph.Type;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A body of a region: a graph of its own, and an environment over that of its surroundings. */
final class Arm {
  private final Lowering lowering;
  private final GraphBuilder builder;
  private final Environment environment;

  Arm(Lowering lowering) {
    this.lowering = lowering;
    this.builder = lowering.builder().nested();
    this.environment = new Environment(lowering.environment());
  }

  GraphBuilder builder() {
    return builder;
  }

  Environment environment() {
    return environment;
  }

  /** Does some work in this body. */
  void run(Runnable work) {
    lowering.inside(builder, environment, work);
  }

  /** Does some work in this body that gives something. */
  <T> T compute(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    run(() -> result.set(work.get()));
    return result.get();
  }

  /** Whether the end of this body is never reached. */
  boolean isDead() {
    return environment.isDead();
  }

  /** Makes this body a part of its surroundings. */
  void absorb() {
    lowering.builder().absorb(builder);
    lowering.environment().absorb(environment);
  }

  /** Whether a jump may be under way at the end of this body. */
  boolean mayJump() {
    return !Jumps.isFalse(compute(lowering.jumps()::pending));
  }

  /** The contents of what a reference refers to at the end of this body. */
  Node contents(Value.Reference reference) {
    return compute(() -> lowering.arrays().contents(reference));
  }

  /** A value for a variable that nobody looks at, since it is not assigned here. */
  Node placeholder(Type type) {
    if (type instanceof ScalarType scalar) {
      return new Placeholders(builder).of(scalar);
    }
    if (type instanceof ArrayType array) {
      return new Placeholders(builder).of(array);
    }
    if (type instanceof OpaqueType) {
      return builder.constant(type, NullReference.NULL);
    }
    throw new CascadeException();
  }
}
