package dev.cotangent;

/**
 * A kind of derivative, and so a class that Cotangent generates: {@code Logistic} with a
 * differentiable method {@code loss} gives {@code LogisticGradient}, {@code LogisticTangent} and so
 * on, each with a static method {@code loss} and a workspace class {@code Loss}.
 *
 * <p>In all of them a parameter counts as its entries: a scalar is one, an array has its elements
 * row by row, a record its components one after the other.
 *
 * @see Differentiable#derivatives()
 */
public enum Derivative {

  /**
   * The gradient, by reverse mode: the partial derivatives of the result in every parameter, at a
   * small constant multiple of the cost of the method itself, however many parameters there are.
   * The generated class is named {@code ...Gradient}. For a result that is an array or a record it
   * is a vector-Jacobian product, with the cotangent of the result given to {@code backward}.
   */
  GRADIENT,

  /**
   * The tangent, by forward mode: the derivative of the result along one direction given for the
   * parameters, which is a Jacobian-vector product. The generated class is named {@code
   * ...Tangent}.
   */
  TANGENT,

  /**
   * The Jacobian matrix: a row for every entry of the result, a column for every entry of a
   * parameter, one matrix for each parameter. The generated class is named {@code ...Jacobian}.
   */
  JACOBIAN,

  /**
   * The Hessian matrix, in blocks: the second partial derivatives for every pair of parameters, and
   * the gradient with them. The method must return a scalar. The generated class is named {@code
   * ...Hessian}.
   */
  HESSIAN,

  /**
   * The Hessian-vector product: the derivative of the gradient along one direction given for the
   * parameters, without forming the Hessian. The method must return a scalar. The generated class
   * is named {@code ...Hvp}.
   */
  HVP
}
