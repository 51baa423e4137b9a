package vn.minhbach.catalogue.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
            "Sở KH&CN (bà Lan) <skhcn@backan.gov.vn>, mailto:skhcn@backan.gov.vn?subject=s&body=l",
            "'https://backan.gov.vn/lien-he, hoặc lan.nt+dti@backan.gov.vn', mailto:lan.nt+dti@backan.gov.vn?subject=s&body=l",
            "Xem https://backan.gov.vn/lien-he., https://backan.gov.vn/lien-he",
            "Nhóm Minh Bạch, none", "lan@nơi nào đó, none", "'', none"})
    void aContactIsWrittenToWhereItNamesAnAddress(String contact, String link) {
        assertThat(ContactAddress.in(contact).map(each -> each.link("s", "l")))
                .isEqualTo(java.util.Optional.ofNullable(link));
    }

    @Test
    void aLetterKeepsItsLettersAndLines() {
        assertThat(ContactAddress.in("a@b.vn").orElseThrow().link("Sai & đúng?", "Một dòng\nhai+ba")).isEqualTo(
                "mailto:a@b.vn?subject=Sai%20%26%20%C4%91%C3%BAng%3F&body=M%E1%BB%99t%20d%C3%B2ng%0D%0Ahai%2Bba");
    }
}
