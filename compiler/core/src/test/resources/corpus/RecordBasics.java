package corpus;

import dev.cotangent.Differentiable;

/** Records as parameters, locals and results. */
final class RecordBasics {
  private RecordBasics() {}

  record Point(double x, double y) {
    Point plus(Point other) {
      return new Point(x + other.x, y + other.y());
    }

    Point times(double factor) {
      return new Point(factor * x, factor * this.y);
    }

    double dot(Point other) {
      return x * other.x + y * other.y;
    }

    static Point polar(double radius, double angle) {
      return new Point(radius * Math.cos(angle), radius * Math.sin(angle));
    }
  }

  record Segment(Point from, Point to) {
    double squaredLength() {
      Point difference = to.plus(from.times(-1));
      return difference.dot(difference);
    }
  }

  record Labelled(String label, int count, double weight, double[] samples) {}

  // inputs: p=-1:1; q=-1:1
  @Differentiable
  static double angle(Point p, Point q) {
    return Math.acos(p.dot(q) / Math.sqrt(p.dot(p) * q.dot(q)));
  }

  // inputs: p=-1:1; angle=-2:2
  @Differentiable
  static Point rotated(Point p, double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    return new Point(c * p.x() - s * p.y(), s * p.x() + c * p.y());
  }

  // inputs: segment=-1:1; radius=1:2; turn=0:1
  @Differentiable
  static double moved(Segment segment, double radius, double turn) {
    Point shift = Point.polar(radius, turn);
    var other = new Segment(segment.from().plus(shift), segment.to());
    return other.squaredLength() * segment.squaredLength();
  }

  // inputs: segment=-1:1; t=0:1
  @Differentiable(wrt = {"t", "segment"})
  static Segment split(Segment segment, double t) {
    Point middle = segment.from().times(1 - t).plus(segment.to().times(t * t));
    return new Segment(middle, segment.to().times(Math.exp(t)));
  }

  // inputs: data=-1:1; scale=0.5:2
  @Differentiable
  static double labelled(Labelled data, double scale) {
    double sum = 0;
    for (double sample : data.samples()) {
      sum += data.weight() * sample * sample * scale;
    }
    return sum * (data.count() + 2) + data.label().length();
  }

  // allocates: it puts text together
  // inputs: data=-1:1; scale=0.5:2
  @Differentiable
  static Labelled rescaled(Labelled data, double scale) {
    double[] samples = data.samples().clone();
    for (int i = 0; i < samples.length; i++) {
      samples[i] = Math.sin(samples[i]) * scale * data.weight();
    }
    return new Labelled(data.label() + "!", data.count() + 1, data.weight() * scale, samples);
  }
}
