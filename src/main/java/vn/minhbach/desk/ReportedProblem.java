package vn.minhbach.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.Phrase;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.Repeat;

/**
 * A problem of a dataset as the API tells it, to programs by its code and to people in their language.
 *
 * @param code as {@code amount-not-whole}, which stays the same whatever the words
 * @param arguments what it says of the case at hand, by name; {@code allowedArguments} what it says of what may stand
 *     there
 * @param allowed what may stand there, null where the message says it all
 * @param message what is wrong, null where {@code allowed} says it all
 * @param text all of it in one sentence, with where else it is so
 * @param more in how many more cells of the column the same is wrong
 * @param lines the first of their lines
 */
record ReportedProblem(String file, long line, String column, String found, String code, Map<String, Object> arguments,
        String allowed, Map<String, Object> allowedArguments,
        String message, String text, long more, List<Long> lines) {

    static ReportedProblem of(Problem problem, List<Repeat> repeats, Language language) {
        Phrase allowed = problem.allowed();
        return new ReportedProblem(problem.file(), problem.line(), problem.column(), problem.found(),
                problem.fault().key(), problem.fault().data(),
                allowed == null ? null : allowed.text(language, false), allowed == null ? null : allowed.data(),
                problem.fault().text(language, false), problem.text(language, false)
                        + repeats.stream().map(repeat -> "; " + repeat.text(language, false))
                                .collect(Collectors.joining()),
                repeats.stream().mapToLong(Repeat::count).sum(),
                repeats.stream().flatMap(repeat -> repeat.lines().stream()).sorted().toList());
    }
}
