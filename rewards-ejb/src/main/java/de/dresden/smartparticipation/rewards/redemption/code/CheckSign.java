package de.dresden.smartparticipation.rewards.redemption.code;

/**
 * A check over the signs as elements of the field with 32 elements (modulo x⁵ + x² + 1): each sign is weighed with another power of
 * x and the weighed sum of all, the check sign included, is zero. No weight is zero, so one wrong sign changes the sum; no two weights
 * are alike as long as there are at most 31 signs, so swapping any two different ones changes it too.
 */
final class CheckSign {

    /** Most signs, the check sign included: as many powers of x are different. */
    static final int LONGEST = 31;

    private static final int MODULUS = 0b100101;
    private static final int OVERFLOW = 0b100000;

    private CheckSign() {}

    /** The value that goes before the others and makes the sum zero; its weight is one. */
    static int of(int[] values) {
        return sum(values, 2);
    }

    /** Whether the values, the first of which is the check, belong together. */
    static boolean fits(int[] values) {
        return values.length <= LONGEST && sum(values, 1) == 0;
    }

    private static int sum(int[] values, int firstWeight) {
        int weight = firstWeight;
        int sum = 0;
        for (int value : values) {
            sum ^= product(value, weight);
            weight = timesX(weight);
        }
        return sum;
    }

    private static int product(int one, int other) {
        int product = 0;
        int shifted = one;
        for (int rest = other; rest != 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                product ^= shifted;
            }
            shifted = timesX(shifted);
        }
        return product;
    }

    private static int timesX(int value) {
        int doubled = value << 1;
        return (doubled & OVERFLOW) == 0 ? doubled : doubled ^ MODULUS;
    }
}
