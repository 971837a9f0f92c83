package dev.cotangent.compiler.graph;

import java.util.List;

/** One result of a region node. Like constants, outputs stand in no order: they come with it. */
public final class Output extends Node {
  private final Region region;
  private final int index;

  Output(Region region, int index, Type type, String label) {
    super(type, List.of(region), region.origin(), label);
    this.region = region;
    this.index = index;
  }

  /** The region that computes this value. */
  public Region region() {
    return region;
  }

  /** Which of the region's outputs this is. */
  public int index() {
    return index;
  }
}
