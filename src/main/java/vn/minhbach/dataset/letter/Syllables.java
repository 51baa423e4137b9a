package vn.minhbach.dataset.letter;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words Vietnamese spelling allows: an onset, a rhyme, and a tone that may stand on it. Few words of other
 * languages pass.
 */
final class Syllables {

    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern ONSET = Pattern.compile("(ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|qu|[bcdđghklmnprstvx])?(.*)");
    private static final Set<String> RHYMES = Set.of(
            ("a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
                    + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ok om on ong ooc oong op ot"
                    + " ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui uk um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uơ"
                    + " ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêt yêu yêng ynh ych")
                    .split(" "));
    /** Behind qu: its u is a part of the onset here. */
    private static final Set<String> BEHIND_QU = Set.of(
            ("a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên ênh êch êt i in inh it ich iu y yên yêt yt ynh ych yêch ơ ơn ơt"
                    + " ôc").split(" "));

    /**
     * Of every text, and of what departments write: by these two readings of a text are told apart that are both spelt
     * well.
     */
    private static final Set<String> COMMON = new HashSet<>(List.of(
            ("của và là các có cho được trong không một những với người này đã để khi tại về đến theo năm tháng ngày từ trên dưới sẽ phải cũng như hoặc hay đó"
                    + " nào thì bị ra vào số dự án kế hoạch vốn tên mã nguồn văn bản tỉnh sở ban nhân dân ủy phòng thông tin truyền tổng hợp báo cáo tiến độ thực hiện việc công nghệ dữ liệu đầu tư kinh phí giải ngân tỷ"
                    + " lệ đồng triệu nội dung đơn vị nhiệm vụ chuyển đổi hệ thống quản lý điện tử dịch quyết định nghị chỉ đạo tiêu mục bảng cột dòng ghi chú tình trạng hoàn thành chưa lĩnh vực địa bàn cơ quan xã"
                    + " hội huyện thành phố chương trình hạng phần mềm mới bằng tiếng việt nam bộ quốc lời đầy đủ hiệu lực vướng mắc khó khăn sử dụng xây dựng")
                    .split(" ")));

    private Syllables() {
    }

    /** @param word letters, in any form of Unicode */
    static boolean isOne(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tones = TONES.matcher(decomposed);
        char tone = tones.find() ? decomposed.charAt(tones.start()) : 0;
        if (tone != 0 && tones.find()) {
            return false;
        }
        String toneless = Normalizer.normalize(TONES.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        Matcher parts = ONSET.matcher(toneless);
        if (!parts.matches()) {
            return false;
        }
        String onset = parts.group(1) == null ? "" : parts.group(1);
        String rhyme = parts.group(2);
        if (onset.equals("gi") && (rhyme.isEmpty() || !RHYMES.contains(rhyme))) {
            // gì and giếng: the i is of the rhyme.
            onset = "g";
            rhyme = "i" + rhyme;
        }
        boolean spelt = onset.equals("qu") ? BEHIND_QU.contains(rhyme) : RHYMES.contains(rhyme) && fit(onset, rhyme);
        // A syllable that ends in a stop has one of two tones; without a mark it is written in no word but names.
        boolean stopped = rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
        return spelt && (!stopped || tone == '\u0301' || tone == '\u0323');
    }

    /** Whether capitals stand in a word where they do in one: at its beginning, or throughout. */
    static boolean isCased(String word) {
        String rest = word.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether every Vietnamese knows it from any page. */
    static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT));
    }

    /** c, g and ng come before other vowels than k, gh and ngh; y stands alone but behind a few. */
    private static boolean fit(String onset, String rhyme) {
        boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
        return switch (onset) {
            case "c", "ng" -> !front;
            case "g" -> !front || rhyme.startsWith("i");
            case "gh", "ngh" -> front && !rhyme.startsWith("y");
            case "p" -> !rhyme.startsWith("y") && rhyme.charAt(0) != 'ư' && rhyme.charAt(0) != 'ơ';
            case "" -> true;
            default -> !rhyme.startsWith("y") || rhyme.length() == 1 && "hklmstv".contains(onset);
        };
    }
}
