package vn.minhbach.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Vietnamese as it looks where it was written before Unicode, or decoded twice. */
public final class OldEncodings {

    /** Each by the name of its problem. */
    public static final Map<String, UnaryOperator<String>> ALL = Map.of("letters-tcvn3", OldEncodings::inTcvn3,
            "letters-vni", OldEncodings::inVni, "letters-viscii", OldEncodings::inViscii,
            "letters-misread", text -> asWindows(text, StandardCharsets.UTF_8));

    private OldEncodings() {
    }

    /** Browsers and Windows map the five bytes without a letter to controls. */
    public static String asWindows(String sentence, Charset written) {
        StringBuilder text = new StringBuilder();
        for (byte each : sentence.getBytes(written)) {
            String one = new String(new byte[]{each}, Charset.forName("windows-1252"));
            text.append(one.equals("\ufffd") ? String.valueOf((char) (each & 0xff)) : one);
        }
        return text.toString();
    }

    public static String inTcvn3(String sentence) {
        String letters = "ĂÂÊÔƠƯĐăâêôơưđ______àảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹýỵ";
        StringBuilder text = new StringBuilder();
        for (char c : sentence.toCharArray()) {
            int at = c < 0x80 ? -1 : letters.indexOf(c);
            at = at < 0 && c >= 0x80 ? letters.indexOf(Character.toLowerCase(c)) : at;
            text.append(at < 0 ? c : (char) (0xa1 + at));
        }
        return text.toString();
    }

    /** As RFC 1456 lays it out: the letters in the place of controls first, then those from 0x80 on. */
    public static String inViscii(String sentence) {
        String controls = "\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001eỴ";
        String letters = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
        StringBuilder text = new StringBuilder();
        for (char c : sentence.toCharArray()) {
            int control = c < 0x80 ? -1 : controls.indexOf(c);
            int at = c < 0x80 ? -1 : letters.indexOf(c);
            text.append(control >= 0 ? controls.charAt(control - 1) : at < 0 ? c : (char) (0x80 + at));
        }
        return text.toString();
    }

    public static String inVni(String sentence) {
        Map<String, String> marks = Map.ofEntries(Map.entry("\u0301", "ù"), Map.entry("\u0300", "ø"),
                Map.entry("\u0309", "û"), Map.entry("\u0303", "õ"), Map.entry("\u0323", "ï"), Map.entry("\u0302", "â"),
                Map.entry("\u0306", "ê"), Map.entry("\u0302\u0301", "á"),
                Map.entry("\u0302\u0300", "à"), Map.entry("\u0302\u0309", "å"), Map.entry("\u0302\u0303", "ã"),
                Map.entry("\u0323\u0302", "ä"), Map.entry("\u0306\u0301", "é"), Map.entry("\u0306\u0300", "è"),
                Map.entry("\u0306\u0309", "ú"), Map.entry("\u0306\u0303", "ü"),
                Map.entry("\u0323\u0306", "ë"));
        Map<Character, String> alone = Map.of('í', "í", 'ì', "ì", 'ỉ', "æ", 'ĩ', "ó", 'ị', "ò", 'đ', "ñ", 'ỵ', "î");
        StringBuilder text = new StringBuilder();
        for (char c : sentence.toCharArray()) {
            char lower = Character.toLowerCase(c);
            boolean upper = c != lower;
            String encoded;
            if (alone.containsKey(lower)) {
                encoded = alone.get(lower);
            } else {
                String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
                boolean horn = parts.indexOf('\u031b') >= 0;
                String rest = parts.substring(1).replace("\u031b", "");
                char base = horn ? parts.charAt(0) == 'o' ? 'ô' : 'ö' : parts.charAt(0);
                encoded = base + (rest.isEmpty() ? "" : marks.get(rest));
            }
            text.append(upper ? encoded.toUpperCase(Locale.ROOT) : encoded);
        }
        return text.toString();
    }
}
