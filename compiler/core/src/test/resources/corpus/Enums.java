package corpus;

import static corpus.Enums.Kind.CUBE;

import dev.cotangent.Differentiable;
import java.math.RoundingMode;

/** Enums as parameters, local variables and constants. */
@SuppressWarnings("fallthrough")
final class Enums {
  /** What to do. */
  enum Kind {
    LINEAR,
    SQUARE,
    CUBE
  }

  /** Seen by nobody else. */
  private enum Activation {
    SINE,
    SOFTPLUS,
    NONE;

    static double apply(Activation activation, double x) {
      return switch (activation) {
        case SINE -> Math.sin(x);
        case SOFTPLUS -> Math.log1p(Math.exp(x));
        case NONE -> x;
      };
    }
  }

  private Enums() {}

  // inputs: kind=LINEAR; x=0.5:2
  // inputs: kind=SQUARE; x=0.5:2
  // inputs: kind=CUBE; x=0.5:2
  @Differentiable
  static double chosen(Kind kind, double x) {
    return switch (kind) {
      case LINEAR -> x;
      case SQUARE -> x * x;
      case CUBE -> {
        double y = x * x;
        yield y * x;
      }
    };
  }

  // inputs: kind=LINEAR; x=0.5:2
  // inputs: kind=SQUARE; x=0.5:2
  // inputs: kind=CUBE; x=0.5:2
  @Differentiable
  static double falling(Kind kind, double x) {
    double y = x;
    switch (kind) {
      case CUBE:
        y *= x;
      case SQUARE:
        y *= x;
        break;
      default:
    }
    if (kind != Kind.LINEAR && kind != null) {
      y += Math.exp(x);
    }
    return y * (kind.ordinal() + 1) + kind.name().length();
  }

  // inputs: kind=LINEAR; x=0.5:1
  // inputs: kind=SQUARE; x=0.5:1
  // inputs: kind=CUBE; x=0.5:1
  @Differentiable
  static double changing(Kind kind, double x) {
    Kind now = kind == CUBE ? Kind.LINEAR : kind;
    Kind last;
    double y = x;
    int i = 0;
    do {
      last = now;
      y = now == Kind.LINEAR ? y * x + 1 : Math.sin(y);
      now =
          switch (now) {
            case LINEAR -> Kind.SQUARE;
            case SQUARE -> CUBE;
            default -> Kind.LINEAR;
          };
      i++;
    } while (i < 4);
    return last == kind ? y : y * y;
  }

  // inputs: x=-1:1
  @Differentiable
  static double ofConstants(double x) {
    return layer(Activation.SINE, x) * layer(Activation.SOFTPLUS, x) + layer(Activation.NONE, x);
  }

  private static double layer(Activation activation, double x) {
    double y = Activation.apply(activation, 2 * x);
    return activation == Activation.NONE ? y * y : y;
  }

  // inputs: mode=UP; x=0.5:2
  // inputs: mode=DOWN; x=0.5:2
  // inputs: mode=HALF_EVEN; x=0.5:2
  @Differentiable
  static double ofTheLibrary(RoundingMode mode, double x) {
    RoundingMode other = mode == RoundingMode.UP ? RoundingMode.DOWN : mode;
    return switch (other) {
      case DOWN -> x * x;
      case HALF_UP, HALF_EVEN, HALF_DOWN -> Math.sqrt(x);
      default -> x;
    };
  }

  /** With what each constant brings along. */
  enum Planet {
    LARGE(2.5, 3, "l"),
    SMALL(0.5, 1, "s");

    final double mass;
    private final int moons;
    private final String mark;

    Planet(double mass, int moons, String mark) {
      this.mass = mass;
      this.moons = moons;
      this.mark = mark;
    }

    int moons() {
      return moons;
    }

    String mark() {
      return this.mark;
    }

    double pull(double x) {
      return mass * ownMass(x) / (x * x) + this.moons;
    }

    private double ownMass(double x) {
      return switch (this) {
        case LARGE -> x * x;
        case SMALL -> this == SMALL ? Math.sqrt(x) * moons() + ordinal() : 0;
      };
    }
  }

  // inputs: planet=LARGE; x=0.5:2
  // inputs: planet=SMALL; x=0.5:2
  @Differentiable
  static double members(Planet planet, double x) {
    double y = x * planet.mass + planet.moons() * Math.sin(x);
    for (int i = 0; i < planet.moons(); i++) {
      y = planet.pull(y) + (planet.mark().equals("l") ? x : 0);
    }
    return y;
  }
}
