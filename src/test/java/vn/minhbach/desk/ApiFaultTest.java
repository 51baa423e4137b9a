package vn.minhbach.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.minhbach.catalogue.Language;

/** What the API refuses is told in the reader's language. */
class ApiFaultTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFaultHasWordsAndThereAreNoOthers(Language language) {
        Set<String> known = new TreeSet<>();
        Stream.of(ApiFault.values()).forEach(fault -> Collections.addAll(known, fault.name(), "title." + fault.title));
        assertThat(new TreeSet<>(Collections
                .list(ResourceBundle.getBundle("messages.apifault", Locale.forLanguageTag(language.tag())).getKeys())))
                .isEqualTo(known);
    }

    @Test
    void itIsToldInTheLanguageOfTheRequest() {
        ApiProblem problem = ApiProblem.of(ApiFault.NO_DRAFT, java.util.Map.of("publisher", "bac-kan"));
        assertThat(problem.body(ApiProblem.language("vi-VN, en;q=0.5")))
                .containsEntry("detail", "bac-kan không có bản soạn này.").containsEntry("title", "Không tìm thấy")
                .containsEntry("status", 404).containsEntry("type", "/data#problem-missing");
        assertThat(problem.body(ApiProblem.language(null)))
                .containsEntry("detail", "There is no such draft of bac-kan.").containsEntry("title", "Not found");
    }
}
