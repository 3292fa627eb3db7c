package dk.raadslag.organisation;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike: one alone, or all of {@code 10.2.0.0/16}.
 *
 * @param bits how many of the first bits an address must share with {@code first}
 */
record Network(InetAddress first, int bits) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-fA-F.:]+)(?:/(\\d{1,3}))?");
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    /** @throws IllegalArgumentException if that is no address, nor one with its number of bits */
    static Network of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        InetAddress first = parts.matches() ? address(parts.group(1)).orElse(null) : null;
        int all = first == null ? -1 : first.getAddress().length * Byte.SIZE;
        int bits = first == null || parts.group(2) == null ? all : Integer.parseInt(parts.group(2));
        if (first == null || bits > all) {
            throw new IllegalArgumentException(written);
        }
        return new Network(first, bits);
    }

    /** The address that a text is, and nothing that must be looked up or guessed: no name, no zone, no short form. */
    static Optional<InetAddress> address(String written) {
        if (!IPV4.matcher(written).matches() && !IPV6.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    boolean holds(InetAddress address) {
        byte[] one = first.getAddress();
        byte[] other = address.getAddress();
        if (one.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((one[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
