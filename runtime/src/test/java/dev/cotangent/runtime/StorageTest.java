package dev.cotangent.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StorageTest {
  @Test
  void zerosUseAnArrayOfTheRightLengthAgain() {
    double[] old = {1, 2};
    assertSame(old, Storage.zeros(old, 2));
    assertArrayEquals(new double[2], old);
    assertArrayEquals(new double[3], Storage.zeros(old, 3));
    assertThrows(NegativeArraySizeException.class, () -> Storage.zeros(old, -1));
  }

  @Test
  void zerosLikeNothingAreNothing() {
    assertNull(Storage.zerosLike(new double[2], null));
    assertNull(Storage.zerosLike(new float[2], null));
    assertNull(Storage.zerosLike(new double[2][2], null));
  }

  @Test
  void zerosLikeKeepRaggedShapesAndNullRows() {
    double[][] shape = {{1, 2}, null, {}};
    double[][] zeros = Storage.zerosLike(null, shape);
    assertArrayEquals(new double[][] {{0, 0}, null, {}}, zeros);
    double[] first = zeros[0];
    first[0] = 7;
    assertSame(zeros, Storage.zerosLike(zeros, shape));
    assertSame(first, zeros[0]);
    assertEquals(0, first[0]);
    assertEquals(1, shape[0][0]);
  }

  @Test
  void copiesShareNothing() {
    float[][][] source = {{{1, 2}, {3}}, null};
    float[][][] copy = Storage.copy(null, source);
    assertArrayEquals(source, copy);
    assertNotSame(source[0][1], copy[0][1]);
    source[0][1][0] = 9;
    assertSame(copy, Storage.copy(copy, source));
    assertEquals(9, copy[0][1][0]);
  }

  @Test
  void rowsPutAsideAreUsedAgain() {
    double[][] array = {{1}, {2, 3}};
    double[][] spare = new double[2][];
    double[] second = array[1];
    Storage.empty(array, spare, 0);
    assertNull(array[1]);
    double[] contents = {5, 6};
    Storage.storeRow(array, spare, 1, contents);
    assertSame(second, array[1]);
    assertArrayEquals(contents, array[1]);
    assertNull(spare[1]);
  }

  @Test
  void addsRowByRow() {
    double[][] array = {{1, 2}, null};
    Storage.add(array, new double[][] {{10, 20}, {30}});
    assertArrayEquals(new double[][] {{11, 22}, {30}}, array);
  }

  @Test
  void shapesAreComparedThroughout() {
    assertTrue(Shape.sameShape(new double[][] {{1}, {}}, new double[][] {{2}, {}}));
    assertFalse(Shape.sameShape(new double[][] {{1}, {}}, new double[][] {{2}, {3}}));
    assertFalse(Shape.sameShape(null, new double[0]));
    assertTrue(Shape.hasShape(new double[2][3], 2, 3));
    assertFalse(Shape.hasShape(new double[][] {{1, 2, 3}, {1}}, 2, 3));
    assertTrue(Shape.hasShape(new double[2][3][4], 2, 3, 4));
    assertFalse(Shape.hasShape(null, 2, 3));
    assertEquals(4, Shape.extent(new double[2][3][4], 2));
    assertEquals(0, Shape.extent(new double[0][3], 1));
  }

  @Test
  void aPoolGivesEachArrayToOneHolder() {
    ArrayPool pool = new ArrayPool();
    double[] two = pool.zeros((double[]) null, 2);
    double[] three = pool.zeros(two, 3);
    double[] twoAgain = pool.zeros((double[]) null, 2);
    assertSame(two, twoAgain);
    assertNotSame(two, pool.zeros((double[]) null, 2));
    assertArrayEquals(new double[] {4, 5}, pool.copy(three, new double[] {4, 5}));
    pool.clear();
    assertNotSame(three, pool.zeros((double[]) null, 3));
  }

  @Test
  void tapesGrowAndKeepTheirContents() {
    double[] tape = Tape.withRoom(new double[] {1, 2}, 3);
    assertTrue(tape.length >= 3);
    assertEquals(2, tape[1]);
    assertSame(tape, Tape.withRoom(tape, 2));
  }
}
