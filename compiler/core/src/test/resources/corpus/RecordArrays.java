package corpus;

import dev.cotangent.Differentiable;

/** Arrays of records, of one dimension and of two. */
final class RecordArrays {
  private RecordArrays() {}

  record Body(double x, double y, double vx, double vy, double mass) {
    Body pulled(double fx, double fy, double dt) {
      double wx = vx + dt * fx / mass;
      double wy = vy + dt * fy / mass;
      return new Body(x + dt * wx, y + dt * wy, wx, wy, mass);
    }

    double kinetic() {
      return 0.5 * mass * (vx * vx + vy * vy);
    }
  }

  record Cell(double value, double[] row, int tag) {}

  record Pair(double a, double b) {}

  // inputs: bodies=[3] 0.2:1; steps=3; dt=0.02
  @Differentiable(wrt = "bodies")
  static double energy(Body[] bodies, int steps, double dt) {
    Body[] now = bodies.clone();
    for (int s = 0; s < steps; s++) {
      now = step(now, dt);
    }
    double sum = 0;
    for (Body body : now) {
      sum += body.kinetic();
    }
    return sum;
  }

  // inputs: bodies=[3] 0.2:1; dt=0.02
  @Differentiable
  static Body[] step(Body[] bodies, double dt) {
    int n = bodies.length;
    Body[] next = new Body[n];
    for (int i = 0; i < n; i++) {
      double fx = 0;
      double fy = 0;
      for (int j = 0; j < n; j++) {
        if (i != j) {
          double dx = bodies[j].x() - bodies[i].x;
          double dy = bodies[j].y() - bodies[i].y;
          double r2 = dx * dx + dy * dy + 0.1;
          double f = bodies[i].mass() * bodies[j].mass / (r2 * Math.sqrt(r2));
          fx += f * dx;
          fy += f * dy;
        }
      }
      next[i] = bodies[i].pulled(fx, fy, dt);
    }
    return next;
  }

  // inputs: grid=[2][3] -1:1; k=0.1:1
  @Differentiable
  static double twoDimensions(Pair[][] grid, double k) {
    double sum = 0;
    for (int i = 0; i < grid.length; i++) {
      Pair[] row = grid[i];
      for (int j = 0; j < row.length; j++) {
        Pair p = row[j];
        sum += p.a() * p.b() * (i + 1) + Math.sin(k * grid[i][j].a());
      }
      Pair last = row[row.length - 1];
      sum *= last.b() + k;
    }
    return sum;
  }

  // inputs: x=[4] -1:1; n=3
  @Differentiable
  static Pair[][] table(double[] x, int n) {
    Pair[][] table = new Pair[n][x.length];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < x.length; j++) {
        table[i][j] = new Pair(x[j] * i, i == 0 ? x[j] : table[i - 1][j].b() * x[j]);
      }
    }
    return table;
  }

  // inputs: x=-1:1; y=-1:1
  @Differentiable
  static double initialiser(double x, double y) {
    Pair[] pairs = {new Pair(x, y), new Pair(y, x * x), new Pair(1, 2)};
    Pair swapped = pairs[0];
    pairs[0] = pairs[1];
    pairs[1] = swapped;
    double sum = 0;
    for (Pair p : pairs) {
      sum = sum * 2 + p.a() * p.a() * p.b();
    }
    return sum;
  }

  // inputs: cells=[3] -1:1; s=0.5:1
  @Differentiable
  static double withRows(Cell[] cells, double s) {
    double sum = 0;
    for (Cell cell : cells) {
      double[] row = cell.row();
      for (int j = 0; j < row.length; j++) {
        sum += row[j] * row[j] * cell.value() * s;
      }
      sum += cell.tag();
    }
    return sum;
  }

  // inputs: x=[5] -1:1
  @Differentiable
  static double sorted(double[] x) {
    Pair[] pairs = new Pair[x.length];
    for (int i = 0; i < x.length; i++) {
      pairs[i] = new Pair(x[i], x[i] * x[(i + 1) % x.length]);
    }
    for (int i = 1; i < pairs.length; i++) {
      Pair moving = pairs[i];
      int j = i - 1;
      while (j >= 0 && pairs[j].a() > moving.a()) {
        pairs[j + 1] = pairs[j];
        j--;
      }
      pairs[j + 1] = moving;
    }
    double sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      sum += (i + 1) * pairs[i].b() + pairs[i].a() * pairs[i].a();
    }
    return sum;
  }

  // inputs: pairs=[0] -1:1; x=0.5:1
  // inputs: pairs=[2] -1:1; x=0.5:1
  @Differentiable
  static double maybeNone(Pair[] pairs, double x) {
    double sum = x;
    for (Pair p : pairs) {
      sum += p.a() * x;
    }
    return sum;
  }

  // inputs: scale=0.5:1; pairs=[3] -1:1
  @Differentiable
  static double variable(double scale, Pair... pairs) {
    return total(pairs) * scale + total(new Pair(scale, 1), pairs[0]) + total();
  }

  private static double total(Pair... pairs) {
    double sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      sum += pairs[i].a() * pairs[i].b();
    }
    return sum;
  }
}
