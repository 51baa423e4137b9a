package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.dataset.MadeWorkbook.figure;
import static vn.minhbach.dataset.MadeWorkbook.row;
import static vn.minhbach.dataset.MadeWorkbook.words;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class TotalsRowTest extends KeptTables {

    @Test
    void aRowOfTotalsThatAddUpIsLeftOutAndSaid() throws IOException {
        csv("funding", FUNDING, ALLOCATED, DISBURSED, "Tổng cộng,,2023,103000000000,,,");
        csv("funding", FUNDING, "Tổng số (A+B),,,103000000000,,,", ALLOCATED, "Cộng,,,67000000000,,,", DISBURSED,
                ",,Cộng:,36000000000,,,", "TỔNG CỘNG,,,103000000000,,,");
        workbook(new MadeWorkbook().sheet("funding", line(FUNDING) + line(ALLOCATED) + line(DISBURSED)
                + row(words("Tổng cộng"), words(""), words(""), figure("103000000000", 0))));
        assertThat(faults()).isEmpty();
        assertThat(funding()).isEqualTo(AS_FORMAT + ", " + AS_FORMAT + ", " + AS_FORMAT);
        assertThat(notes()).hasSize(6).allMatch(note -> note.endsWith("a row of totals, which add up, left out"));
    }

    @Test
    void aTotalThatDoesNotAddUpIsRefusedWithBothSums() throws IOException {
        csv("funding", FUNDING, ALLOCATED, DISBURSED, "Tổng cộng,,,104000000000,,,");
        assertThat(faults()).containsExactly(
                "4 amount: is a total that differs from its rows: it says 104000000000, the rows come to 103000000000");
        assertThat(rows).hasSize(2);
    }

    @Test
    void aRowThatIsOnlyCalledLikeATotalIsARow() throws IOException {
        csv("indicators", "code,name,topic,unit,decimals", "tong,Tổng số,DATA,máy,0");
        csv("counts", "programme,by,key,label,count,source,as_of", "p,TOTAL,TOTAL,tổng cộng,42,s,2023");
        assertThat(faults()).isEmpty();
        assertThat(rows).hasSize(2);
    }

    @Test
    void aFormulaIsReadInARowOfTotalsAndNowhereElse() throws IOException {
        String sum = row(words(""), words(""), words(""), "<c><f>SUM(D2:D3)</f></c>");
        workbook(new MadeWorkbook().sheet("funding", line(FUNDING) + line(ALLOCATED) + line(DISBURSED) + sum));
        workbook(new MadeWorkbook().sheet("funding", line(FUNDING) + line(ALLOCATED) + line(DISBURSED)
                + row(words("Tổng"), words(""), words(""), "<c><f>D2+D3</f><v>103000000000</v></c>")));
        assertThat(faults()).isEmpty();
        assertThat(funding()).isEqualTo(AS_FORMAT + ", " + AS_FORMAT);
        workbook(new MadeWorkbook().sheet("funding", line(FUNDING) + line(ALLOCATED) + line(DISBURSED)
                + row(words("Tổng"), words(""), words(""), "<c><f>D2*2</f><v>134000000000</v></c>")
                + row(words(""), words(""), words(""), "<c><f>SUM(E2:E3)</f></c>") + row(words("p"), words("ALLOCATED"),
                        words("2023"), "<c><f>1+1</f><v>2</v></c>", words("s"), words("2024"))));
        assertThat(faults()).containsExactly(
                "4 amount: is a total that differs from its rows: it says 134000000000, the rows come to 103000000000",
                "5 amount: cell D5 holds a formula: put its value in its place",
                "6 amount: cell D6 holds a formula: put its value in its place");
    }
}
