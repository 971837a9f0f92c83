/** The annotations of Cotangent and the classes that the code it generates calls. */
module dev.cotangent {
  exports dev.cotangent;
  exports dev.cotangent.runtime;
}
