package dev.cotangent.compiler.graph;

/** The type of a region node itself, which is no value: its {@link Output outputs} are. */
public enum RegionType implements Type {
  REGION
}
