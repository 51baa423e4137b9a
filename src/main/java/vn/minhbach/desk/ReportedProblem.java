package vn.minhbach.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.Problem;

/**
 * A problem of a dataset as the API tells it, to programs by its code and to people in their language.
 *
 * @param code      as {@code amount-not-whole}, which stays the same whatever the words
 * @param arguments what it says of the case at hand, and of what may stand there, by name
 * @param allowed   what may stand there, null where the message says it all
 * @param message   what is wrong, null where {@code allowed} says it all
 * @param text      all of it in one sentence
 */
record ReportedProblem(String file, long line, String column, String found, String code, Map<String, Object> arguments, String allowed, String message, String text) {

    static ReportedProblem of(Problem problem, Language language) {
        Map<String, Object> arguments = new LinkedHashMap<>(problem.fault().data());
        String allowed = null;
        if (problem.allowed() != null) {
            problem.allowed().data().forEach(arguments::putIfAbsent);
            allowed = problem.allowed().text(language, false);
        }
        return new ReportedProblem(problem.file(), problem.line(), problem.column(), problem.found(), problem.fault().key(), arguments, allowed,
                problem.fault().text(language, false), problem.text(language, false));
    }
}
