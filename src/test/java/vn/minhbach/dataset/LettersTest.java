package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.letter.Letters;

/** Text of other encodings is named and told as what it was, and what people write today is left alone. */
class LettersTest {

    private static Cell name(String raw) {
        return Cells.read(DatasetFormat.byName("places").column("name"), raw);
    }

    @Test
    void textOfOldFontsAndOfWrongDecodingIsRefusedWithWhatItSays() {
        assertThat(name("Së Th«ng tin vµ TruyÒn th«ng").fault())
                .isEqualTo(ProblemCode.LETTERS_TCVN3.of("Sở Thông tin và Truyền thông"));
        assertThat(name("§Çu t\u00ad phÇn mÒm an ninh m¹ng").fault())
                .isEqualTo(ProblemCode.LETTERS_TCVN3.of("Đầu tư phần mềm an ninh mạng"));
        assertThat(name("UBND tØnh B¾c K¹n").fault()).isEqualTo(ProblemCode.LETTERS_TCVN3.of("UBND tỉnh Bắc Kạn"));
        assertThat(name("Sôû Thoâng tin vaø Truyeàn thoâng").fault())
                .isEqualTo(ProblemCode.LETTERS_VNI.of("Sở Thông tin và Truyền thông"));
        assertThat(name("S· Thông tin và Truy«n thông").fault())
                .isEqualTo(ProblemCode.LETTERS_VISCII.of("Sở Thông tin và Truyền thông"));
        assertThat(name("Ð¥u tß ph¥n m«m an ninh mÕng").fault())
                .isEqualTo(ProblemCode.LETTERS_VISCII.of("Đầu tư phần mềm an ninh mạng"));
        assertThat(name("UBND T›NH B\u0081C K€N").fault()).as("capitals, opened as Windows-1252")
                .isEqualTo(ProblemCode.LETTERS_VISCII.of("UBND TỈNH BẮC KẠN"));
        assertThat(name("Sá»Ÿ ThÃ´ng tin").fault()).isEqualTo(ProblemCode.LETTERS_MISREAD.of("Sở Thông tin"));
        assertThat(name(new String("Đầu tư phần mềm".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .fault()).isEqualTo(ProblemCode.LETTERS_MISREAD.of("Đầu tư phần mềm"));
        assertThat(name("Sá»? ThÃ´ng tin vÃ  Truyá»?n thÃ´ng").fault())
                .isEqualTo(ProblemCode.LETTERS_MISREAD.of((Object) null));
        assertThat(name("H?i ngh? tr?c tuy?n").fault()).isEqualTo(ProblemCode.LETTERS_LOST.of());
        assertThat(name("D?ch v? công").fault()).isEqualTo(ProblemCode.LETTERS_LOST.of());
        assertThat(name("B\ufffdc Kạn").fault()).isEqualTo(ProblemCode.BYTES_NOT_UTF_8.of());
    }

    @Test
    void whatPeopleWriteTodayIsLeftAlone() {
        for (String text : new String[]{"Bắc Kạn", "Hà Nội", "Cà Mau", "là", "Bé", "ở", "Société générale de Paris",
                "Où est l'hôtel ?", "Où", "été à la forêt", "crème brûlée", "Zürich, München und Köln", "Müller",
                "für die Bürger", "São Paulo",
                "El Niño", "La Niña", "España", "más aquí", "på svenska är det så", "Tromsø", "Malmö",
                "25 °C, 5 m², 3 µg", "§ 12 khoản 3", "«Bắc Kạn»", "« texte »", "© 2023", "Microsoft®", "10 × 4 ÷ 2",
                "A·B", "1½ năm", "±5 %", "naïve café", "Noël",
                "Citroën", "Có đúng không? Có", "đúng không?có", "Ai? Khi nào?", "https://example.vn/?id=1&x=2",
                "www.a.vn/?q=hoi", "Hai?Ba", "what?yes", "“Trích dẫn” – và – nữa…", "Tiếng Việt", "Đắk Lắk",
                "Thừa Thiên Huế", "Phan Rang - Tháp Chàm", "Bình Phước: 100%",
                "Straße", "Çanakkale", "Ærø", "Ñ", "Señor Peña", "coût", "août", "dû", "pâté", "déjà vu", "à la carte",
                "Besançon", "garçon", "Åland", "m²", "500 m² sàn", "20 m³", "10 µm", "m×n", "‘tôi’ – là “bé”…",
                "CÔNG TY “TÔI”", "¿A mí?", "«i» à «a»", "Hà Nam – Thái", "LÊ V…N và T…M", "Trung tâm – à",
                "bán kính 3 µm", "Tôi & bé ± 5", "A·B", "10 €", "£5", "¥10", "ªº", "Hộ nghèo ≤ 5%", "R²", "CO₂"}) {
            assertThat(Letters.check(text)).as(text).isNull();
            assertThat(name(text).isRefused()).as(text).isFalse();
            assertThat(name(text).other()).as(text).isFalse();
        }
    }

    /** Where its letters are those of others, one word is not enough. */
    @Test
    void wordsOfOtherLanguagesAndSignsAreNotTakenForViscii() {
        for (String text : new String[]{"lång", "på, så, må, gå", "En lång sång", "Bø", "dø", "mûr", "île", "Lü Bu",
                "Gün", "dün tüm gün", "Müh", "hän", "tämä on hän", "Øn", "Mö", "l·i", "n° 12", "N° 5, 20 m²", "Nº 7",
                "t½ = 5 h", "K™", "Tu®", "m²", "thửa đất 20 m²", "Lô A, 20 m², n° 5", "rock ’n roll à la carte",
                "¡Ay! ¿a mí?", "L’été à la plage – c’était bien", "Über die Brücke läuft ein Mädchen",
                "Sör över sjön är lång", "Ðông Hà", "ÐÔNG HÀ", "HÐND", "£m", "5‰", "°C", "«n»", "th²"}) {
            assertThat(Letters.check(text)).as(text)
                    .matches(found -> found == null || found.trouble() != Letters.Trouble.VISCII);
        }
    }

    @Test
    void theLetterThatLooksLikeOursIsReadAsOurs() {
        String[][] written = {{"Ðầu tư phần mềm", "Đầu tư phần mềm"}, {"1288/QÐ-TTg", "1288/QĐ-TTg"},
                {"HÐND tỉnh", "HĐND tỉnh"}, {"ðồng", "đồng"}, {"Ðà Nẵng", "Đà Nẵng"}, {"Ðắk Lắk", "Đắk Lắk"},
                {"Ðường", "Đường"}};
        for (String[] each : written) {
            assertThat(name(each[0]).value()).isEqualTo(each[1]);
            assertThat(name(each[0]).other()).isTrue();
        }
        assertThat(name("Guðmundur Ægisson").value()).isEqualTo("Guðmundur Ægisson");
        assertThat(Cells.read(DatasetFormat.byName("places").column("aliases"), "Ðà Nẵng; Tourane").value())
                .isEqualTo("{\"Đà Nẵng\",\"Tourane\"}");
    }

    /** Every text of what comes with the application, and of the words of the portal. */
    private static Set<String> texts() throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/datasets"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
                    csv.forEach(record -> texts.addAll(record.getFields()));
                }
            }
        }
        try (Stream<Path> files = Files.list(Path.of("portal/messages"))) {
            for (Path file : files.toList()) {
                Files.readAllLines(file).stream().filter(line -> line.contains("="))
                        .map(line -> line.substring(line.indexOf('=') + 1)).forEach(texts::add);
            }
        }
        return texts;
    }

    @Test
    void noTextThatComesWithTheApplicationIsTakenForAnother() throws IOException {
        assertThat(texts().stream().map(CellText::normalised).filter(text -> Letters.check(text) != null)).isEmpty();
    }

    @Test
    void nearlyEveryVietnameseSentenceIsKnownInEveryOldEncoding() throws IOException {
        List<String> sentences = texts().stream().map(CellText::normalised)
                .filter(text -> text.length() < 300 && text.chars().filter(c -> c >= 0x1ea0 && c <= 0x1ef9).count() >= 3
                // What takes arguments is no sentence yet.
                        && text.indexOf('{') < 0 && text.chars().noneMatch(c -> "–—…“”’‘×→≥≤²·".indexOf(c) >= 0))
                .toList();
        assertThat(sentences).hasSizeGreaterThan(300);
        Map<String, int[]> found = new HashMap<>();
        for (String sentence : sentences) {
            count(found, "TCVN3", sentence, OldEncodings.inTcvn3(sentence));
            count(found, "VNI", sentence, OldEncodings.inVni(sentence));
            count(found, "VISCII", sentence, OldEncodings.inViscii(sentence));
            count(found, "VISCII as Windows-1252", sentence,
                    OldEncodings.asWindows(OldEncodings.inViscii(sentence), StandardCharsets.ISO_8859_1));
            count(found, "VISCII, capitals", sentence.toUpperCase(Locale.ROOT),
                    OldEncodings.inViscii(sentence.toUpperCase(Locale.ROOT)));
            String bytes = new String(sentence.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            count(found, "ISO 8859-1", sentence, bytes);
            count(found, "Windows-1252", sentence, OldEncodings.asWindows(sentence, StandardCharsets.UTF_8));
        }
        found.forEach((encoding, counts) -> assertThat(counts[0]).as(encoding + " " + counts[0] + " of " + counts[1])
                .isGreaterThanOrEqualTo(counts[1] * 99 / 100));
    }

    private static void count(Map<String, int[]> found, String encoding, String sentence, String encoded) {
        int[] counts = found.computeIfAbsent(encoding, key -> new int[2]);
        Letters.Found letters = Letters.check(CellText.normalised(encoded));
        counts[0] += letters != null && (encoding.startsWith("TCVN3") || sentence.equals(letters.meant())
                || encoding.startsWith("VISCII") && sentence.indexOf('Õ') >= 0) ? 1 : 0;
        counts[1]++;
    }

    /** The byte of Õ is a space that does not break elsewhere. */
    @Test
    void whatMayBeOneLetterOrAnotherIsNotOffered() {
        assertThat(name("V\u00a0 VÅN KI\u008eT").fault()).isEqualTo(ProblemCode.LETTERS_VISCII.of((Object) null));
        assertThat(name("Së\u00a0Th«ng tin").fault()).isEqualTo(ProblemCode.LETTERS_TCVN3.of("Sở\u00a0Thông tin"));
        assertThat(name("Truy«n\u00a0thông").fault()).isEqualTo(ProblemCode.LETTERS_VISCII.of("Truyền\u00a0thông"));
        for (Language language : Language.values()) {
            assertThat(ProblemCode.LETTERS_VISCII.of((Object) null).text(language, false)).contains("VISCII");
        }
    }

    @Test
    void everyOldLetterIsRefusedInTheReadersLanguage() {
        for (Language language : Language.values()) {
            assertThat(name("Së Th«ng tin vµ TruyÒn th«ng").fault().text(language, false)).contains("TCVN3",
                    "Sở Thông tin và Truyền thông");
            assertThat(name("Sá»? ThÃ´ng tin vÃ  Truyá»?n thÃ´ng").fault().text(language, false)).isNotNull();
        }
    }

    @Test
    void theLettersAreTheCauseAlsoWhereACellIsLookedUpOrReadFromAList() {
        for (String[] each : new String[][]{{"projects", "owner", "Së Y tÕ", "Sở Y tế"},
                {"progress", "status", "®ang thùc hiÖn", "đang thực hiện"},
                {"funding", "amount", "67 tû ®ång", "67 tỷ đồng"},
                {"progress", "as_of", "Quý III n¨m 2023", "Quý III năm 2023"}}) {
            assertThat(Cells.read(DatasetFormat.byName(each[0]).column(each[1]), each[2]).fault()).as(each[1])
                    .isEqualTo(ProblemCode.LETTERS_TCVN3.of(each[3]));
        }
        assertThat(
                Cells.read(DatasetFormat.byName("projects").column("owner"), "V?n phòng U? ban nhân dân t?nh").fault())
                .isEqualTo(ProblemCode.LETTERS_LOST.of());
        assertThat(Cells.read(DatasetFormat.byName("projects").column("owner"), "Sở Y tế").fault().key())
                .isEqualTo(ProblemCode.NOT_A_CODE.of().key());
    }
}
