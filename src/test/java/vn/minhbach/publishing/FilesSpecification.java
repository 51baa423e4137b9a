package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Every list and every page of one thing can be taken away as a table: whole, as it is narrowed and sorted there, with
 * its evidence.
 */
abstract class FilesSpecification extends PublishingSpecification {

    MiniDataset mini;

    @BeforeEach
    void publishMadeData() {
        mini = new MiniDataset(folder, "test-files");
        mini.add("obstacles.csv", "X-f1,X-p1,,X-old,COORDINATION,\"=SUM(A1), \"\"chờ\"\"\nhai dòng\",,,X-s2");
        assertThat(publisher.publish(mini.dataset(), null)).isNotInstanceOf(Outcome.Refused.class);
    }

    static RequestSpecification as(String... headers) {
        RequestSpecification request = given()
                .config(RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .urlEncodingEnabled(false);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    static Response file(String address) {
        return as().get(address).then().statusCode(200).header("Minh-Bach-Complete", "true").extract().response();
    }

    static List<NamedCsvRecord> rows(Response csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new ByteArrayInputStream(csv.asByteArray()))) {
            return reader.stream().toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Sheet sheet(Response file) {
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(file.asByteArray())).getSheetAt(0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
