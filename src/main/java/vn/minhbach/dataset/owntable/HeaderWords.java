package vn.minhbach.dataset.owntable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.text.Folding;

/** The words by which officials head the columns of their tables, and what these columns are. */
final class HeaderWords {

    private record Rule(Pattern words, Meaning meaning) {

        Rule(String words, Meaning meaning) {
            this(Pattern.compile("\\b(" + words + ")\\b"), meaning);
        }
    }

    private static final Pattern ORDINAL = Pattern.compile("stt|tt|so tt|so thu tu|no|muc|");
    /**
     * What looks like an amount that we know and is another: of one month, since the beginning, of other years,
     * foreseen, or what is left.
     */
    private static final Pattern OTHER_AMOUNT = Pattern.compile(
            "\\b(trong thang|thang nay|trong ky|ky nay|trong quy|trong tuan|tu khoi cong|tu dau du an|tu dau nhiem ky|khoi luong (thuc hien|nghiem thu|hoan thanh)|gia tri khoi luong"
                    + "|keo dai|con lai|chenh lech|con thieu|du kien|uoc|cung ky|nam truoc|tang giam|tam ung|de xuat|kien nghi|giai phap|de nghi|nhu cau|xep hang"
                    + "|thu hoi|dieu chuyen|dieu chinh giam|dieu chinh tang|quyet dinh so|so quyet dinh|so ngay|so qd|ngay phe duyet|thoi gian|dien thoai|nguoi phu trach|can bo)\\b");
    /** The first that fits counts. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    "ty le giai ngan|ti le giai ngan|ty le gn|ty le thanh toan|ket qua giai ngan ty le|giai ngan ty le|giai ngan ti le|disbursement rate|rate",
                    Meaning.RATE),
            new Rule(
                    "ty le hoan thanh|muc do hoan thanh|phan tram hoan thanh|phan tram thuc hien|tien do phan tram|hoan thanh ty le|percent done",
                    Meaning.PERCENT),
            new Rule("kho khan|vuong mac|ton tai|nguyen nhan|han che|obstacles?|difficult(y|ies)", Meaning.OBSTACLE),
            new Rule(
                    "ten du an|ten nhiem vu|ten cong trinh|danh muc du an|danh muc nhiem vu|danh muc cong trinh|ten chuong trinh|ten goi thau|danh muc|noi dung du an|noi dung nhiem vu|project( name)?",
                    Meaning.NAME),
            new Rule("ma du an|ma so du an|ma da|ma so|ma nhiem vu|code", Meaning.CODE),
            new Rule(
                    "chu dau tu|don vi chu tri|co quan chu tri|don vi thuc hien|co quan thuc hien|don vi chu quan|co quan chu quan|don vi chu dau tu|chu tri|don vi trien khai|don vi su dung|owner",
                    Meaning.OWNER),
            new Rule("giai ngan|luy ke thanh toan|thanh toan luy ke|da thanh toan|gn den|disbursed|disbursement",
                    Meaning.DISBURSED),
            new Rule("quyet toan|settled", Meaning.SETTLED),
            new Rule(
                    "ke hoach von|kh von|von ke hoach|ke hoach nam|kh nam|khv|ke hoach von nam|von giao|von da giao|von duoc giao|kinh phi giao|kinh phi duoc giao|du toan giao|du toan duoc giao|bo tri von|von bo tri|von da bo tri"
                            + "|kinh phi bo tri|kinh phi da bo tri|ke hoach giao|von nam|kinh phi nam|allocated|allocation",
                    Meaning.ALLOCATED),
            new Rule(
                    "tong muc dau tu|tmdt|tong von dau tu|tong von|tong kinh phi|tong du toan dau tu|muc dau tu|total investment",
                    Meaning.TOTAL_INVESTMENT),
            new Rule("du toan|kinh phi phe duyet|kinh phi duoc duyet|cost estimate", Meaning.COST_ESTIMATE),
            new Rule("nguon von|nguon kinh phi|loai von|loai nguon|fund|funding source", Meaning.FUND),
            new Rule(
                    "tien do|tinh trang|trang thai|tinh hinh thuc hien|ket qua thuc hien|ket qua trien khai|tinh hinh trien khai|hien trang|giai doan|buoc thuc hien|status|progress|stage",
                    Meaning.STATUS),
            new Rule("dia diem|dia ban|noi thuc hien|location|place", Meaning.PLACE),
            new Rule("ghi chu|luu y|notes?|remarks?", Meaning.NOTE),
            new Rule("du an|nhiem vu|cong trinh|noi dung|ten", Meaning.NAME),
            new Rule("don vi|co quan", Meaning.OWNER));
    private static final List<Budget> BUDGETS = List.of(Budget.CENTRAL, Budget.PROVINCE, Budget.DISTRICT,
            Budget.COMMUNE);
    private static final List<Pattern> BUDGET_WORDS = List.of(
            Pattern.compile(
                    "\\b(nstw|nsttw|ngan sach trung uong|ns trung uong|ns tw|von tw|von trung uong|tw|trung uong)\\b"),
            Pattern.compile("\\b(ns tinh|nst|ngan sach tinh|ngan sach cap tinh|von tinh|cap tinh)\\b"),
            Pattern.compile("\\b(ns huyen|nsh|ngan sach huyen|ngan sach cap huyen|cap huyen)\\b"),
            Pattern.compile("\\b(ns xa|nsx|ngan sach xa|ngan sach cap xa|cap xa)\\b"));
    /** A part of an amount that stands beside it, or of which it is not said whose. */
    private static final Pattern PART = Pattern.compile(
            "\\b(trong do|nsdp|ns dia phuong|ngan sach dia phuong|khac|von khac|nguon khac|oda|vay|xa hoi hoa)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(20[0-4]\\d)\\b");

    private HeaderWords() {
    }

    static boolean isOrdinal(String heading) {
        return ORDINAL.matcher(Folding.fold(heading)).matches() && !heading.isBlank();
    }

    /**
     * Null where the words are none that are known; LEFT_OUT where they are, and the column is nothing that is
     * published.
     */
    static Meaning meaning(String heading) {
        String folded = Folding.fold(heading.replace("%", " phan tram "));
        if (isOrdinal(heading) || OTHER_AMOUNT.matcher(folded).find()) {
            return Meaning.LEFT_OUT;
        }
        String without = folded.replace("phan tram", "").strip();
        for (Rule rule : RULES) {
            if (rule.words().matcher(folded).find()) {
                return rule.meaning() == Meaning.DISBURSED && !without.equals(folded) ? Meaning.RATE
                        : rule.meaning() == Meaning.STATUS && !without.equals(folded) ? Meaning.PERCENT
                        : rule.meaning();
            }
        }
        return null;
    }

    /** Whether it says no more than {@code Tỷ lệ}: of what, the figures beside it tell. */
    static boolean isBareRate(String heading) {
        return Folding.fold(heading.replaceAll("[(].*?[)]", "")).matches("(ty|ti) le( phan tram)?|dat|dat ty le|");
    }

    /** Out of which budget an amount is, null where it is not said. */
    static Budget budget(String heading) {
        String folded = Folding.fold(heading);
        for (int i = 0; i < BUDGETS.size(); i++) {
            if (BUDGET_WORDS.get(i).matcher(folded).find()) {
                return BUDGETS.get(i);
            }
        }
        return null;
    }

    static boolean isPart(String heading) {
        return PART.matcher(Folding.fold(heading)).find();
    }

    /** The year that a heading names, null for none or several. */
    static Integer year(String heading) {
        Matcher year = YEAR.matcher(heading);
        Integer found = null;
        while (year.find()) {
            Integer next = Integer.valueOf(year.group(1));
            if (found != null && !found.equals(next)) {
                return null;
            }
            found = next;
        }
        return found;
    }
}
