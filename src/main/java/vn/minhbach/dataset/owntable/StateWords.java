package vn.minhbach.dataset.owntable;

import java.util.List;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.obstacle.Cause;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.text.Folding;

/** How a project stands, and what holds it up, in the words of reports. */
public final class StateWords {

    /** @param known whether the words say just that; else it is what they probably mean */
    public record State(Status status, Stage stage, boolean known) {
    }

    private record Rule<T>(Pattern words, T meant) {

        static <T> Rule<T> of(String words, T meant) {
            return new Rule<>(Pattern.compile(words), meant);
        }
    }

    private static final int LOOKED_AT = 500;
    private static final String END = "( (thuc hien|trien khai|du an|nhiem vu|theo ke hoach|xong|toan bo|100|phan tram|va|dua vao su dung|ban giao))*";
    private static final List<Rule<Object>> WORDS = List.of(
            Rule.of("(chua|chua duoc) (thuc hien|trien khai|khoi cong|bat dau|tien hanh)" + END, Status.NOT_STARTED),
            Rule.of("(da )?(hoan thanh|thuc hien xong|xong|ket thuc)" + END, Status.COMPLETED),
            Rule.of("(dang|da va dang) (thuc hien|trien khai|thi cong|tien hanh|xay dung)" + END, Status.IN_PROGRESS),
            Rule.of("(tam )?(dung|dinh chi)" + END, Status.STOPPED),
            Rule.of("chuyen (tiep|sang)( sang)?( thuc hien)?( nam)?( sau| 20\\d\\d)?" + END, Status.CARRIED_OVER),
            Rule.of("(huy|huy bo|khong thuc hien|khong trien khai|de nghi huy)" + END, Status.CANCELLED),
            Rule.of("(dang |da )?(de xuat|lap de xuat)", Stage.PROPOSED),
            Rule.of("(da )?(duoc )?(phe duyet|co) chu truong( dau tu)?", Stage.APPROVED_IN_PRINCIPLE),
            Rule.of("(dang )?(cho |trinh )?tham dinh( .{0,30})?", Stage.UNDER_APPRAISAL),
            Rule.of("(dang|da)? ?(trinh|cho) phe duyet( .{0,20})?", Stage.SUBMITTED),
            Rule.of("(da )?(duoc )?phe duyet( du an| dau tu| bckttk| bcnckt)?", Stage.APPROVED),
            Rule.of("(da )?(duoc )?(bo tri|giao|cap) (von|kinh phi)", Stage.FUNDED),
            Rule.of("(dang )?(lua chon nha thau|dau thau|lcnt|to chuc dau thau|moi thau|cham thau)( .{0,20})?",
                    Stage.PROCURING),
            Rule.of("(da |dang )?(to chuc )?nghiem thu( .{0,20})?", Stage.ACCEPTED),
            Rule.of("(da |dang )?(lam |lap ho so |phe duyet )?quyet toan( .{0,20})?", Stage.SETTLED),
            Rule.of("(da )?(dua vao |dang )?(su dung|van hanh|khai thac)( .{0,20})?", Stage.OPERATING));
    /** What words probably mean that say more than that. */
    private static final List<Rule<Object>> PROBABLE = List.of(
            Rule.of("(chua|chua duoc) (thuc hien|trien khai|khoi cong|bat dau)\\b.*", Status.NOT_STARTED),
            Rule.of("(da )(hoan thanh|thuc hien xong)\\b(?! (buoc|giai doan|viec|cong tac|thu tuc|lua chon|dau thau|khao sat|lap|tham dinh|goi|\\d)).*",
                    Status.COMPLETED),
            Rule.of("(dang|da va dang) .*", Status.IN_PROGRESS),
            Rule.of("tam dung\\b.*", Status.STOPPED));
    private static final List<Rule<Cause>> CAUSES = List.of(
            Rule.of(".*\\b(cat|giam|thu hoi) (von|kinh phi|ke hoach von).*", Cause.FUNDS_CUT),
            Rule.of(".*\\b(chua|khong|thieu) (co|duoc|du|bo tri|xac dinh|can doi|giao)?( )?(bo tri |bo tri du |cap |giao )?(nguon |von|kinh phi).*",
                    Cause.NO_FUND_IDENTIFIED),
            Rule.of(".*\\b(tu van)\\b.*", Cause.CONSULTANT_SELECTION),
            Rule.of(".*\\b(chua (trinh|gui|nop).*tham dinh).*", Cause.APPRAISAL_NOT_SUBMITTED),
            Rule.of(".*\\b(nhan luc|can bo|nhan su|chuyen mon)\\b.*", Cause.STAFF_CAPACITY),
            Rule.of(".*\\b(huong dan|quy dinh|van ban|phap ly|nghi dinh|thong tu)\\b.*", Cause.LEGAL_GUIDANCE_PENDING),
            Rule.of(".*\\b(tham quyen)\\b.*", Cause.AUTHORITY_UNCLEAR),
            Rule.of(".*\\b(phoi hop|y kien)\\b.*", Cause.COORDINATION),
            Rule.of(".*\\b(thu tuc|ho so|trinh tu)\\b.*", Cause.PROCEDURE));
    private static final Pattern NOTHING = Pattern.compile(
            "(khong|khong co|khong co kho khan|khong vuong mac|khong co vuong mac|khong co kho khan vuong mac|none|no)?");

    private StateWords() {
    }

    /** Null where the words are none that are known. */
    public static State state(String words) {
        String folded = Folding
                .fold(words.substring(0, Math.min(words.length(), LOOKED_AT)).replace("%", " phan tram"));
        for (Language language : Language.values()) {
            Messages labels = Messages.of("label", language);
            for (Status status : Status.values()) {
                if (Folding.fold(labels.constant("status", status.name())).equals(folded)
                        || Folding.fold(status.name()).equals(folded)) {
                    return new State(status, null, true);
                }
            }
            for (Stage stage : Stage.values()) {
                if (Folding.fold(labels.constant("stage", stage.name())).equals(folded)
                        || Folding.fold(stage.name()).equals(folded)) {
                    return new State(null, stage, true);
                }
            }
        }
        State exact = found(WORDS, folded, true);
        return exact != null ? exact : found(PROBABLE, folded, false);
    }

    private static State found(List<Rule<Object>> rules, String folded, boolean known) {
        for (Rule<Object> rule : rules) {
            if (rule.words().matcher(folded).matches()) {
                return rule.meant() instanceof Status status ? new State(status, null, known)
                        : new State(null, (Stage) rule.meant(), known);
            }
        }
        return null;
    }

    /** Whether the words say that nothing holds it up. */
    public static boolean isNothing(String words) {
        return NOTHING.matcher(Folding.fold(words)).matches();
    }

    /** The cause that the words probably name, {@link Cause#OTHER} where they name none; the first sentences tell. */
    public static Cause cause(String words) {
        String folded = Folding.fold(words.substring(0, Math.min(words.length(), LOOKED_AT)));
        return CAUSES.stream().filter(rule -> rule.words().matcher(folded).matches()).map(Rule::meant).findFirst()
                .orElse(Cause.OTHER);
    }
}
