package vn.minhbach.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/**
 * JSON (RFC 8259) as it is written, in UTF-8. What was written last can be taken back, as where an error below makes a
 * whole object null.
 */
final class JsonOutput {

    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST = 4 << 10;
    /** Of a character of a Java string, in UTF-8 or escaped. */
    private static final int LONGEST = 6;

    private final int most;
    private final AnswerMemory.Share memory;
    private byte[] bytes;
    private int size;

    /**
     * @param most how many bytes it may hold
     * @param memory that it is taken from
     */
    JsonOutput(int most, AnswerMemory.Share memory) {
        this.most = most;
        this.memory = memory;
        memory.take(FIRST);
        this.bytes = new byte[FIRST];
    }

    int size() {
        return size;
    }

    /** Takes back what was written since. */
    void rewind(int before) {
        size = before;
    }

    /** What was written, and perhaps more behind it. */
    byte[] bytes() {
        return bytes;
    }

    void write(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    void write(byte[] json) {
        write(json, 0, json.length);
    }

    /** What is JSON already. */
    void write(byte[] json, int from, int to) {
        room(to - from);
        System.arraycopy(json, from, bytes, size, to - from);
        size += to - from;
    }

    void writeNull() {
        write(NULL);
    }

    /** The value of a scalar or an enum, or what is made of such in maps and lists. */
    void value(Object value) {
        if (value == null) {
            writeNull();
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else if (value instanceof Boolean truth) {
            write(truth ? TRUE : FALSE);
        } else if (value instanceof Number) {
            ascii(value.toString());
        } else if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof Collection<?> items) {
            items(items);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> object) {
        write('{');
        boolean first = true;
        for (Map.Entry<?, ?> each : object.entrySet()) {
            if (!first) {
                write(',');
            }
            first = false;
            text(each.getKey().toString());
            write(':');
            value(each.getValue());
        }
        write('}');
    }

    private void items(Collection<?> items) {
        write('[');
        boolean first = true;
        for (Object each : items) {
            if (!first) {
                write(',');
            }
            first = false;
            value(each);
        }
        write(']');
    }

    @SuppressWarnings("deprecation")
    private void ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, size);
        size += text.length();
    }

    void text(String text) {
        int length = text.length();
        room((long) LONGEST * length + 2);
        byte[] to = bytes;
        int at = size;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    to[at++] = (byte) c;
                } else {
                    at = escaped(c, to, at);
                }
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                int code = Character.toCodePoint(c, text.charAt(++i));
                to[at++] = (byte) (0xF0 | code >> 18);
                to[at++] = (byte) (0x80 | code >> 12 & 0x3F);
                to[at++] = (byte) (0x80 | code >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | code & 0x3F);
            } else {
                // Half of a character is none in UTF-8.
                to[at++] = '?';
            }
        }
        to[at++] = '"';
        size = at;
    }

    private static int escaped(char c, byte[] to, int from) {
        int at = from;
        to[at++] = '\\';
        switch (c) {
            case '"', '\\' -> to[at++] = (byte) c;
            case '\b' -> to[at++] = 'b';
            case '\f' -> to[at++] = 'f';
            case '\n' -> to[at++] = 'n';
            case '\r' -> to[at++] = 'r';
            case '\t' -> to[at++] = 't';
            default -> {
                to[at++] = 'u';
                to[at++] = '0';
                to[at++] = '0';
                to[at++] = HEX[c >> 4];
                to[at++] = HEX[c & 15];
            }
        }
        return at;
    }

    /**
     * @throws Refused where that is more than it may hold
     * @throws Overloaded where other answers take the memory for it
     */
    private void room(long more) {
        if (size + more > bytes.length) {
            if (size + more > most) {
                throw new Refused("The answer would be longer than " + (most >> 20)
                        + " MiB; ask for less at a time, with first and after");
            }
            int next = (int) Math.min(most, Math.max(size + more, bytes.length * 2L));
            memory.take(next);
            int before = bytes.length;
            bytes = Arrays.copyOf(bytes, next);
            memory.giveBack(before);
        }
    }
}
