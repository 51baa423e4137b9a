package vn.minhbach.catalogue.text;

import java.util.List;

/**
 * Abbreviations that documents of the Vietnamese administration use without telling what they stand for, each with the
 * ways to write the same. They stand here because no dataset has them, and readers type what they are used to: "Sở
 * TTTT". Those of one place or one agency are not here but in their other names and short names, which publishers give.
 */
final class Abbreviations {

    static final List<List<String>> ALL = List.of(
            List.of("TP", "thành phố"),
            List.of("HCM", "Hồ Chí Minh"),
            // One word, as people type it; the place itself is called Hồ Chí Minh.
            List.of("TPHCM", "TP HCM", "thành phố Hồ Chí Minh", "TP Hồ Chí Minh", "Hồ Chí Minh"),
            List.of("UBND", "Ủy ban nhân dân"),
            List.of("HĐND", "Hội đồng nhân dân"),
            List.of("TTTT", "TT&TT", "Thông tin và Truyền thông"),
            List.of("STTTT", "Sở TTTT", "Sở TT&TT", "Sở Thông tin và Truyền thông"),
            List.of("KHCN", "KH&CN", "Khoa học và Công nghệ"),
            List.of("SKHCN", "Sở KHCN", "Sở KH&CN", "Sở Khoa học và Công nghệ"),
            List.of("KHĐT", "KH&ĐT", "Kế hoạch và Đầu tư"),
            List.of("SKHĐT", "Sở KHĐT", "Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"),
            List.of("GDĐT", "GD&ĐT", "Giáo dục và Đào tạo"),
            List.of("TNMT", "TN&MT", "Tài nguyên và Môi trường"),
            List.of("LĐTBXH", "LĐ-TB&XH", "Lao động - Thương binh và Xã hội"),
            List.of("NNPTNT", "NN&PTNT", "Nông nghiệp và Phát triển nông thôn"),
            List.of("CNTT", "công nghệ thông tin"),
            List.of("CĐS", "chuyển đổi số"),
            List.of("ATTT", "an toàn thông tin"),
            List.of("CSDL", "cơ sở dữ liệu"),
            List.of("DVC", "dịch vụ công"),
            List.of("DVCTT", "dịch vụ công trực tuyến"),
            List.of("TTHC", "thủ tục hành chính"),
            List.of("CCHC", "cải cách hành chính"),
            List.of("NSNN", "ngân sách nhà nước"),
            List.of("BHXH", "bảo hiểm xã hội"),
            List.of("QĐ", "quyết định"),
            List.of("NQ", "nghị quyết"));

    private Abbreviations() {
    }
}
