package dev.cotangent;

/**
 * The logarithmic derivative of the gamma function.
 *
 * <p>Polynomials (interpolations at Chebyshev points, made with 60 digits) on the intervals from
 * 1/2 to 8, those around the zero at 1.4616... with the zero as a factor; the asymptotic series
 * DLMF 5.11.2 above, and the reflection DLMF 5.5.4 for negative arguments.
 */
final class Digamma {

  /** The positive zero. */
  private static final double ZERO_HIGH = 1.4616321449683622;

  private static final double ZERO_LOW = 9.549995429965697e-17;

  /** {@code ψ(x)/(x - zero)} in powers of x - 3/4, from 1/2 to 1; the constant by itself. */
  private static final double[] BELOW_1 = {
    -1.4277120648877257,
    1.7194340530183547,
    -2.2124511667847,
    2.910081315885246,
    -3.859011373804271,
    5.133813267940456,
    -6.838663290899775,
    9.11460621543049,
    -12.150764669692023,
    16.19987020703796,
    -21.59916616367373,
    28.797854535601243,
    -38.39692444833679,
    51.22072769270092,
    -68.29423351624455,
    90.4268426755781,
    -120.56910070037024,
    171.33502327060415,
    -228.4466902274976,
    192.3761586520836,
    -256.5015424496901,
    1026.0061637214292,
    -1368.008217394904
  };

  private static final double BELOW_1_HIGH = 1.5258738485383445;
  private static final double BELOW_1_LOW = 3.491804244975433e-17;

  /** The same in powers of x - 3/2, from 1 to 2. */
  private static final double[] BELOW_2 = {
    -0.4236274212814606,
    0.24054248424078697,
    -0.14840492305388092,
    0.09498872445289039,
    -0.06192213327548831,
    0.040760833940846085,
    -0.026975796659787055,
    0.017907248317313294,
    -0.011908220105959716,
    0.007927021796868154,
    -0.005279937255532708,
    0.003518106563802472,
    -0.0023454947397380833,
    0.0015633696313653504,
    -0.0010364584817312839,
    0.0006909255761282986,
    -0.00048595039220036254,
    0.00032395945401345196,
    -0.00014480643368061614,
    9.653646261410062e-05,
    -0.0001782188548855923,
    0.00011881232908510335
  };

  private static final double BELOW_2_HIGH = 0.9510558760318328;
  private static final double BELOW_2_LOW = 4.330743078649653e-17;

  /** The same in powers of x - 3, from 2 to 4. */
  private static final double[] BELOW_4 = {
    -0.1332010919732337,
    0.0364959451213213,
    -0.010837922383548967,
    0.0033543129644203512,
    -0.001063627905842517,
    0.00034247369520088073,
    -0.00011139565585206587,
    3.648531131847648e-05,
    -1.2007980306888237e-05,
    3.965647030096732e-06,
    -1.312877316829583e-06,
    4.3542992140135926e-07,
    -1.4465451053021593e-07,
    4.8085208735010746e-08,
    -1.590895606520222e-08,
    5.294839601145325e-09,
    -1.8596768769084357e-09,
    6.193857954242806e-10,
    -1.384390548634469e-10,
    4.6117446967524674e-11,
    -4.252399333267688e-11,
    1.4171863080236538e-11
  };

  private static final double BELOW_4_HIGH = 0.5998463449949618;
  private static final double BELOW_4_LOW = 1.2061376673319899e-17;

  /** {@code ψ(x)} in powers of x - 6, from 4 to 8; the constant by itself. */
  private static final double[] BELOW_8 = {
    0.18132295573711535,
    -0.01639486612255725,
    0.0019713046987923,
    -0.00026596630592133137,
    3.817924696766235e-05,
    -5.6948548454377025e-06,
    8.716186018596205e-07,
    -1.3586539061614036e-07,
    2.1465700043993997e-08,
    -3.4262720152645286e-09,
    5.512332674209807e-10,
    -8.924177143602937e-11,
    1.4524687818949358e-11,
    -2.3728023701308194e-12,
    3.8693346593790523e-13,
    -6.358645225478366e-14,
    1.1023583469196389e-14,
    -1.8196118097640648e-15,
    2.0417990782850773e-16,
    -3.373435776456977e-17,
    1.5243352337420053e-17,
    -2.5297724320396582e-18
  };

  private static final double BELOW_8_HIGH = 1.7061176684318005;
  private static final double BELOW_8_LOW = 1.2344525428299602e-17;

  /** {@code B(2k)/(2k)}, k from 1. */
  private static final double[] ASYMPTOTIC = {
    1.0 / 12,
    -1.0 / 120,
    1.0 / 252,
    -1.0 / 240,
    1.0 / 132,
    -691.0 / 32760,
    1.0 / 12,
    -3617.0 / 8160,
    43867.0 / 14364,
    -174611.0 / 6600
  };

  private Digamma() {}

  static double at(double x) {
    if (x <= 0) {
      return x == Math.rint(x) ? Double.NaN : byReflection(x);
    } else if (x < 0.5) {
      return withLeading(x - 0.5, BELOW_2_HIGH, BELOW_2_LOW, BELOW_2)
              * (x - (ZERO_HIGH - 1) - ZERO_LOW)
          - 1 / x;
    } else if (x < 1) {
      return withLeading(x - 0.75, BELOW_1_HIGH, BELOW_1_LOW, BELOW_1) * fromZero(x);
    } else if (x < 2) {
      return withLeading(x - 1.5, BELOW_2_HIGH, BELOW_2_LOW, BELOW_2) * fromZero(x);
    } else if (x < 4) {
      return withLeading(x - 3, BELOW_4_HIGH, BELOW_4_LOW, BELOW_4) * fromZero(x);
    } else if (x < 8) {
      return withLeading(x - 6, BELOW_8_HIGH, BELOW_8_LOW, BELOW_8);
    }
    double reciprocal = 1 / x;
    double square = reciprocal * reciprocal;
    return Math.log(x) - (0.5 * reciprocal + square * Polynomial.at(ASYMPTOTIC, square));
  }

  /** The distance from the zero. */
  private static double fromZero(double x) {
    return x - ZERO_HIGH - ZERO_LOW;
  }

  /** A polynomial whose constant term is given in two doubles. */
  private static double withLeading(double d, double high, double low, double[] higherTerms) {
    return high + (low + d * Polynomial.at(higherTerms, d));
  }

  /** {@code ψ(1 - x) - π cot(πx)}. */
  private static double byReflection(double x) {
    double fraction = x - Math.rint(x);
    double size = Math.abs(fraction);
    double cotangent =
        size <= 0.25 ? 1 / Math.tan(Math.PI * size) : Math.tan(Math.PI * (0.5 - size));
    return at(1 - x) - Math.copySign(Math.PI * cotangent, fraction);
  }
}
