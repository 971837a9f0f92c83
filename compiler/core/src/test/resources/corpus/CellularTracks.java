package corpus;

import dev.cotangent.Differentiable;

/** A robot on a grid driven by instructions: positions, marks and fuel. */
final class CellularTracks {
  private CellularTracks() {}

  // inputs: grid=[3][4] -1:1; moves={0, 1, 1, 2, 3, 0, 0, 9, 1}; fuel=2:3
  // inputs: grid=[1][1] -1:1; moves={0, 1, 2, 3}; fuel=2:3
  // inputs: grid=[2][2] -1:1; moves=[0] 0:0; fuel=2:3
  @Differentiable
  static double drive(double[][] grid, int[] moves, double fuel) {
    int rows = grid.length, columns = grid[0].length;
    int r = 0, c = 0, direction = 1;
    int[][] visits = new int[rows][columns];
    double gained = 0;
    for (int i = 0; i < moves.length; i++) {
      switch (moves[i]) {
        case 0:
          direction = (direction + 3) & 3;
        case 1:
          if ((direction & 1) == 1) {
            c = Math.floorMod(c + 2 - direction, columns);
          } else {
            r = Math.floorMod(r + direction - 1, rows);
          }
          break;
        case 2:
          direction ^= 2;
          break;
        case 3:
          gained *= fuel;
          continue;
        default:
          return gained * fuel + visits[0][0];
      }
      visits[r][c]++;
      gained += grid[r][c] * fuel / visits[r][c];
      fuel -= 0.1 * grid[r][c] * grid[r][c];
    }
    return gained - fuel;
  }
}
