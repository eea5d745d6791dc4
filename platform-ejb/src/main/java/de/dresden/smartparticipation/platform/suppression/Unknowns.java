package de.dresden.smartparticipation.platform.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The hidden cells as unknowns of the equations that the lines are. Whoever knows all other cells can compute exactly those that
 * have one value only in all solutions; they are found by elimination. Counted modulo a prime: the coefficients are
 * small.
 */
final class Unknowns {

    private static final long PRIME = 2_147_483_647L;

    private final List<long[]> rows = new ArrayList<>();
    private final int[] cells;

    /** @param sums each a sum that is zero: how often each cell counts in it */
    Unknowns(List<Map<Integer, Long>> sums, BitSet hidden) {
        cells = hidden.stream().toArray();
        int[] column = new int[hidden.length()];
        for (int i = 0; i < cells.length; i++) {
            column[cells[i]] = i;
        }
        for (Map<Integer, Long> sum : sums) {
            long[] row = new long[cells.length];
            sum.forEach((cell, times) -> {
                if (hidden.get(cell)) {
                    row[column[cell]] = Math.floorMod(times, PRIME);
                }
            });
            if (Arrays.stream(row).anyMatch(value -> value != 0)) {
                rows.add(row);
            }
        }
    }

    /** The hidden cells that follow from the others. */
    BitSet computable() {
        BitSet computable = new BitSet();
        int rank = 0;
        for (int column = 0; column < cells.length && rank < rows.size(); column++) {
            if (pivot(rank, column)) {
                rank++;
            }
        }
        for (int i = 0; i < rank; i++) {
            int only = only(rows.get(i));
            if (only >= 0) {
                computable.set(cells[only]);
            }
        }
        return computable;
    }

    private boolean pivot(int rank, int column) {
        int found = rank;
        while (found < rows.size() && rows.get(found)[column] == 0) {
            found++;
        }
        if (found == rows.size()) {
            return false;
        }
        long[] row = rows.set(found, rows.get(rank));
        rows.set(rank, row);
        multiply(row, inverse(row[column]));
        for (int i = 0; i < rows.size(); i++) {
            long factor = rows.get(i)[column];
            if (i != rank && factor != 0) {
                subtract(rows.get(i), row, factor);
            }
        }
        return true;
    }

    private static int only(long[] row) {
        int only = -1;
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    private static void multiply(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    private static void subtract(long[] row, long[] other, long factor) {
        for (int i = 0; i < row.length; i++) {
            if (other[i] != 0) {
                row[i] = Math.floorMod(row[i] - other[i] * factor, PRIME);
            }
        }
    }

    /** By Fermat: to the power of the prime less two. */
    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
