package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.access.Door;
import vn.minhbach.publishing.owntable.OwnUploads;
import vn.minhbach.publishing.owntable.OwnUploads.OwnUploaded;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Tables that wait to be understood make room for others of the same person or agency only. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class OwnUploadsTest extends PublishingSpecification {

    @Inject
    OwnUploads uploads;

    private OwnUploaded add(String who, String agency, String sha256) throws IOException {
        Path file = Files.writeString(folder.resolve("thang.xlsx"), "x");
        return uploads.add(Actor.ofAccount("https://example.vn", who, who, Door.PAGES, null, List.of()), "own-uploads",
                agency, file, "thang.xlsx", 1, sha256);
    }

    @Test
    void nobodyMakesRoomForAnotherAgency() throws IOException {
        OwnUploaded publishers = add("Lan", null, "lan");
        OwnUploaded others = add("Minh", "a2", "minh");
        OwnUploaded colleagues = add("Hoa", "a1", "hoa");
        OwnUploaded first = add("An", "a1", "0");
        for (int i = 1; i <= 20; i++) {
            add("An", "a1", String.valueOf(i));
        }
        assertThat(uploads.find(first.id())).as("the oldest of their own").isEmpty();
        assertThat(uploads.find(colleagues.id())).isPresent();
        for (int who = 0; who < 4; who++) {
            for (int i = 0; i < 20; i++) {
                add("Bình " + who, "a1", who + "-" + i);
            }
        }
        assertThat(uploads.find(colleagues.id())).as("an agency has a share").isEmpty();
        assertThat(number("select count(*) from own_tables where publisher = 'own-uploads' and agency = 'a1'"))
                .isEqualTo(60);
        assertThat(uploads.find(publishers.id())).isPresent();
        assertThat(uploads.find(others.id())).isPresent();
    }

    @Test
    void theSameFileAfterItsTimeIsANewOne() throws IOException, SQLException {
        OwnUploaded kept = add("Vân", "a3", "van");
        assertThat(add("Vân", "a3", "van").id()).isEqualTo(kept.id());
        execute("insert into own_tables (id, publisher, agency, author, author_identity, created_at, name, bytes, sha256) select '00000000-0000-0000-0000-000000000000', publisher, agency, author,"
                + " author_identity, created_at - interval '8 days', name, bytes, sha256 from own_tables where id = '"
                + kept.id() + "'");
        uploads.remove(kept);
        OwnUploaded again = add("Vân", "a3", "van");
        assertThat(uploads.find(again.id())).isPresent();
    }
}
