package vn.minhbach.dataset.letter;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds text whose letters are not the ones that were written: of fonts from before Unicode, decoded wrongly, or lost
 * on the way. It is never mended in silence; what it must have been is offered where that is certain.
 */
public final class Letters {

    /** What happened to the letters of a text. */
    public enum Trouble {
        TCVN3, VNI, VISCII, MOJIBAKE, LOST
    }

    /**
     * @param meant what must have been written, null where that is not certain
     */
    public record Found(Trouble trouble, String meant) {
    }

    private static final Charset CP1252 = Charset.forName("windows-1252");
    /** What the bytes of Vietnamese letters in UTF-8 look like in Windows-1252; no language writes these. */
    private static final Pattern MISREAD = Pattern
            .compile("á[»º]|Ä[‘\u0090\u0083ƒ]|Æ[°¡\u00a0\u00af]|Ã[\u00a0-\u00bf]|Å[©¨]|Ä[©¨]");
    private static final Pattern LOST = Pattern
            .compile("(?<![\\p{L}\\p{N}/=&?.])\\p{L}*\\?\\p{L}+(?![\\p{L}\\p{N}/=&])");
    private static final String VOWELS = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵđ";
    /** So much evidence is needed: a word with a letter that Vietnamese has not counts twice. */
    private static final int ENOUGH = 2;

    private Letters() {
    }

    /**
     * Null where nothing is wrong with the letters.
     *
     * @param text NFC
     */
    public static Found check(String text) {
        boolean unicode = false;
        boolean latin = false;
        boolean strange = false;
        boolean asked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            asked |= c == '?';
            if (c >= 0x80) {
                // Soft hyphens, quotation marks and C1 controls too: they are letters of other encodings.
                boolean other = c <= 0xff && c != 0xa0 || c >= 0x152 && c <= 0x192 && "ŒœŠšŸŽžƒ".indexOf(c) >= 0
                        || c == 'ˆ' || c == '˜' || c >= 0x2013 && c <= 0x2122;
                latin |= c <= 0xff;
                strange |= other && LegacyEncoding.SHARED.indexOf(c) < 0;
                unicode |= c >= 0x102 && !other;
            }
        }
        Found found = strange ? misread(text) : null;
        if (found == null && latin && (strange || !unicode)) {
            found = legacy(text);
        }
        return found == null && asked ? lost(text) : found;
    }

    /**
     * What a text says where it was written in each of the old encodings, or decoded twice, however little it is; those
     * that say something else than it does.
     */
    public static List<Found> suppositions(String text) {
        List<Found> found = new ArrayList<>();
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            found.add(new Found(Trouble.valueOf(encoding.name()), encoding.decoded(text)));
        }
        // Of the last letter, í or à, what looks like a space may have been stripped.
        for (String end : text.endsWith("Ã") ? List.of("\u00ad", "\u00a0") : List.of("")) {
            found.add(new Found(Trouble.MOJIBAKE, decodedAgain(text + end)));
        }
        return found.stream().filter(each -> each.meant() != null && !each.meant().equals(text)).toList();
    }

    private static Found misread(String text) {
        String once = decodedAgain(text);
        if (once != null) {
            // Twice, where a program did it to what another had done it to.
            String twice = decodedAgain(once);
            return new Found(Trouble.MOJIBAKE, twice == null ? once : twice);
        }
        return MISREAD.matcher(text).find() && decodes(text) ? new Found(Trouble.MOJIBAKE, null) : null;
    }

    /** Whether two or more letters look so, or one that no other text has. */
    private static boolean decodes(String text) {
        Matcher found = MISREAD.matcher(text);
        int count = 0;
        boolean sure = false;
        while (found.find()) {
            count++;
            sure |= found.group().charAt(0) == 'á' || found.group().charAt(0) == 'Æ';
        }
        return count > 1 || sure;
    }

    /** What the bytes of the text in Windows-1252 are in UTF-8; null where they are none, or all ASCII. */
    private static String decodedAgain(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (c <= 0xff) {
                bytes[i] = (byte) c;
            } else {
                ByteBuffer one;
                try {
                    one = CP1252.newEncoder().encode(CharBuffer.wrap(new char[]{c}));
                } catch (CharacterCodingException none) {
                    return null;
                }
                bytes[i] = one.get();
            }
        }
        try {
            String decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return decoded.length() == text.length() || decoded.chars().noneMatch(Character::isLetter) ? null : decoded;
        } catch (CharacterCodingException none) {
            return null;
        }
    }

    /** Of the encodings that a text may be in, the one that explains most of it. */
    private static Found legacy(String text) {
        Found best = null;
        int most = 0;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            String decoded = encoding.decoded(text);
            int spoken = decoded.equals(text) ? 0 : spoken(encoding, text);
            if (spoken > most) {
                most = spoken;
                best = new Found(Trouble.valueOf(encoding.name()), encoding.isCertain(text) ? decoded : null);
            }
        }
        return best;
    }

    /**
     * How much of a text that encoding explains, where the words that are no Vietnamese as they stand are in it, and
     * hardly any is none in either; 0 where not.
     */
    private static int spoken(LegacyEncoding encoding, String text) {
        int sure = 0;
        int explained = 0;
        int today = 0;
        Set<String> likely = new HashSet<>();
        int against = 0;
        Matcher words = encoding.words().matcher(text);
        while (words.find()) {
            String word = encoding.bare(words.group());
            if (word.chars().allMatch(c -> c < 0x80 && c >= ' ')) {
                // Words without accents are Vietnamese too, or names and abbreviations; many that are not speak another language.
                against += word.length() > 1 && word.equals(word.toLowerCase(Locale.ROOT)) && !Syllables.isOne(word)
                        ? ENOUGH : 0;
                continue;
            }
            if (word.length() < 2) {
                continue;
            }
            boolean possible = encoding.isPossible(word);
            boolean asItStands = isOfToday(word);
            today += asItStands ? 1 : 0;
            explained += (possible && !asItStands ? ENOUGH : 0)
                    + (possible && Syllables.isCommon(encoding.decoded(word)) ? 1 : 0);
            if (possible && !asItStands) {
                int weight = encoding.weight(word);
                sure += weight == ENOUGH ? ENOUGH : 0;
                if (weight == 1) {
                    likely.add(word);
                }
            } else if (!possible) {
                against += asItStands ? 3 * ENOUGH : 3;
            }
        }
        boolean spoken = encoding.isEnough(sure, likely.size(), today) && sure + likely.size() > against;
        return spoken ? Math.max(1, explained - against) : 0;
    }

    /** Whether a word is Vietnamese as it stands, where need be with the other Đ. */
    private static boolean isOfToday(String word) {
        String mended = Eth.mended(word);
        return mended.chars().allMatch(c -> c < 0x80 || c > 0xff || LegacyEncoding.SHARED.indexOf(c) >= 0)
                && Syllables.isCased(mended) && (Syllables.isOne(mended) || !mended.equals(word));
    }

    /** A question mark within what would be a syllable with a letter in its place. */
    private static Found lost(String text) {
        if (text.contains("://") || text.startsWith("www.")) {
            return null;
        }
        Matcher found = LOST.matcher(text);
        while (found.find()) {
            String word = found.group().toLowerCase(Locale.ROOT);
            int at = word.indexOf('?');
            for (int i = 0; i < VOWELS.length(); i++) {
                // Where the mark stands at the beginning, only đ is lost there.
                if ((at > 0 || VOWELS.charAt(i) == 'đ') && word.indexOf('?', at + 1) < 0
                        && Syllables.isOne(word.replace('?', VOWELS.charAt(i)))) {
                    return new Found(Trouble.LOST, null);
                }
            }
        }
        return null;
    }
}
