package org.tamiz.documents.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Which true values a stated number with its comparator allows.
 *
 * <ul>
 *   <li>equal: the value itself; a number that ends in two zeros or more also stands for what rounds to it
 *   <li>about: as equal, and up to 2.5 per cent off
 *   <li>nearly: up to 5 per cent less than stated, or what rounds to it from below
 *   <li>just over: up to 5 per cent more than stated
 *   <li>more than, less than, at least, at most: as the words say
 *   <li>a change in per cent: what rounds to it, to as many decimals as are stated, and half a point more for words such as
 *       "about"
 * </ul>
 */
final class Rounding {
    private static final BigDecimal ABOUT = new BigDecimal("0.025");
    private static final BigDecimal NEARLY = new BigDecimal("0.05");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounding() {}

    /** Whether a true value is what a number stands for. */
    static boolean allows(BigDecimal stated, Comparator comparator, BigDecimal actual) {
        int sign = actual.compareTo(stated);
        BigDecimal off = actual.subtract(stated).abs();
        return switch (comparator) {
            case EQUAL -> rounds(stated, actual);
            case ABOUT -> rounds(stated, actual) || off.compareTo(stated.multiply(ABOUT)) <= 0;
            case NEARLY -> sign <= 0 && off.compareTo(stated.multiply(NEARLY)) <= 0;
            case JUST_OVER -> sign >= 0 && off.compareTo(stated.multiply(NEARLY)) <= 0;
            case MORE_THAN -> sign > 0;
            case LESS_THAN -> sign < 0;
            case AT_LEAST -> sign >= 0;
            case AT_MOST -> sign <= 0;
            case SHARE -> false;
            case FELL_BY, ROSE_BY -> off.compareTo(HALF.movePointLeft(Math.max(0, stated.scale()))) <= 0;
        };
    }

    /** Whether a value rounds to a number: to its last digit that is not zero, where at least two zeros follow. */
    private static boolean rounds(BigDecimal stated, BigDecimal actual) {
        if (stated.compareTo(actual) == 0) {
            return true;
        }
        int zeros = -stated.stripTrailingZeros().scale();
        if (zeros < 2) {
            return false;
        }
        return actual.movePointLeft(zeros)
                        .setScale(0, RoundingMode.HALF_UP)
                        .movePointRight(zeros)
                        .compareTo(stated)
                == 0;
    }
}
