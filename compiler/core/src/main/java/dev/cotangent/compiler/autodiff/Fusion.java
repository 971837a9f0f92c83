package dev.cotangent.compiler.autodiff;

import dev.cotangent.compiler.graph.Graph;
import dev.cotangent.compiler.graph.Node;
import dev.cotangent.compiler.graph.Parameter;
import java.util.List;

/**
 * What a loop of the forward pass is to do backward in the same iteration.
 *
 * @param backward its parameters and results are adjoints of the surroundings, before and after; it
 *     refers to the nodes of the loop's body
 * @param initial the adjoints before the first iteration
 * @param last placeholders of the adjoints after the last iteration
 */
record Fusion(Graph backward, List<Node> initial, List<Parameter> last) {}
