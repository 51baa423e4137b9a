package vn.minhbach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.minhbach.history.Coded;
import vn.minhbach.history.Document;
import vn.minhbach.history.History;
import vn.minhbach.history.Release;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versions;

/** How lists are filtered, sorted, paged and counted, and what stands at a release or by a day. */
class QuestionTest {

    private record Paper(String code, LocalDate on, Version version) implements Document {
    }

    private record Work(String code, String place, int cost, String statedBy, Version version) implements Coded {
    }

    private static final Index<Work, String> PLACE = Index.by(Work::place,
            SortOrder.by(Comparator.comparing(Work::cost)));
    private static final Index<Work, String> LETTERS = Index.byEach(work -> List.of(work.code().split("")),
            SortOrder.ofComing());
    private static final SortOrder<Work> BY_COST = SortOrder.by(Comparator.comparing(Work::cost));

    private long id;
    private final List<Paper> papers = new ArrayList<>();
    private final List<Work> works = new ArrayList<>();

    private Version version(int addedIn, Integer withdrawnIn) {
        return new Version(++id, "p", addedIn, withdrawnIn, null);
    }

    private Work work(String code, String place, int cost, String statedBy, int addedIn, Integer withdrawnIn) {
        Work work = new Work(code, place, cost, statedBy, version(addedIn, withdrawnIn));
        works.add(work);
        return work;
    }

    private Catalogues catalogues(int releases) {
        History history = history(releases);
        return Catalogues.of(() -> history, Paper.class);
    }

    private History history(int releases) {
        return new History(Map.of(Paper.class, Versions.of(papers), Work.class, Versions.of(works)),
                IntStream.rangeClosed(1, releases).mapToObj(number -> new Release(number, "p", "t", Instant.EPOCH, null,
                        0, 0, 0, "", null, null, null, List.of())).toList());
    }

    private static List<String> codes(Question<Work> question) {
        return question.list(BY_COST).stream().map(Work::code).toList();
    }

    @Test
    void conditionsAreMetTogetherInWhicheverOrderTheyAreSaid() {
        work("ab", "hue", 3, null, 1, null);
        work("bc", "hue", 1, null, 1, null);
        work("cd", "hue", 2, null, 1, null);
        work("de", "lao-cai", 0, null, 1, null);
        work("e", null, 5, null, 1, null);
        Catalogue now = catalogues(1).present();
        assertThat(codes(now.ask(Work.class))).containsExactly("de", "bc", "cd", "ab", "e");
        assertThat(codes(now.ask(Work.class).in(PLACE, List.of("hue")))).containsExactly("bc", "cd", "ab");
        assertThat(codes(now.ask(Work.class).in(PLACE, List.of("hue")).in(LETTERS, List.of("d", "a"))))
                .containsExactly("cd", "ab");
        assertThat(codes(now.ask(Work.class).in(LETTERS, List.of("d", "a")).in(PLACE, List.of("hue"))))
                .containsExactly("cd", "ab");
        assertThat(codes(now.ask(Work.class).in(Work::place, List.of("hue")).where(work -> work.cost() > 1)))
                .containsExactly("cd", "ab");
        assertThat(codes(now.ask(Work.class).in(LETTERS, List.of("c", "d"))))
                .as("what two values lead to is there once").containsExactly("de", "bc", "cd");
        assertThat(codes(now.ask(Work.class).in(PLACE, null).where((String) null, work -> false)))
                .as("no value, no condition").hasSize(5);
        assertThat(codes(now.ask(Work.class).in(PLACE, List.of()))).as("no value allowed").isEmpty();
        assertThat(now.ask(Work.class).in(PLACE, List.of("hue")).count()).isEqualTo(3);
        assertThat(now.ask(Work.class).counts(Work::place))
                .containsExactlyInAnyOrderEntriesOf(Map.of("hue", 3L, "lao-cai", 1L));
    }

    @Test
    void pagesFollowOneAnotherWithoutALossWhateverTheFilter() {
        for (int i = 0; i < 50; i++) {
            work("w" + i, i % 2 == 0 ? "hue" : "lao-cai", i / 7, null, 1, null);
        }
        Catalogue now = catalogues(1).present();
        for (List<String> places : List.of(List.of("hue", "lao-cai"), List.of("hue"))) {
            for (boolean indexed : new boolean[]{true, false}) {
                List<Work> read = new ArrayList<>();
                Long after = null;
                Page<Work> page;
                do {
                    Question<Work> question = now.ask(Work.class);
                    page = (indexed ? question.in(PLACE, places) : question.in(Work::place, places)).page(BY_COST,
                            new Slice(7, after));
                    assertThat(page.rows()).hasSizeLessThanOrEqualTo(7);
                    read.addAll(page.rows());
                    after = page.rows().get(page.rows().size() - 1).version().id();
                } while (page.hasNext());
                assertThat(read).isEqualTo(now.ask(Work.class).in(PLACE, places).list(BY_COST)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void pagesAreReadFromTheEndAsFromTheBeginning() {
        for (int i = 0; i < 30_000; i++) {
            work("w" + i, i % 3 == 0 ? "hue" : "lao-cai", i / 7, null, 1, null);
        }
        Catalogue now = catalogues(1).present();
        for (int from : new int[]{0, 4_200}) {
            List<Work> all = now.ask(Work.class).in(PLACE, List.of("hue")).where(work -> work.cost() >= from)
                    .list(BY_COST);
            List<Work> read = new ArrayList<>();
            Long before = null;
            for (boolean more = true; more && read.size() < 100;) {
                Page<Work> page = now.ask(Work.class).in(PLACE, List.of("hue")).where(work -> work.cost() >= from)
                        .page(BY_COST, new Slice(30, null, before, true));
                assertThat(page.hasNext()).isEqualTo(before != null);
                read.addAll(0, page.rows());
                before = page.rows().get(0).version().id();
                more = page.hasPrevious();
            }
            assertThat(read).isEqualTo(all.subList(all.size() - read.size(), all.size()));
        }
    }

    @Test
    void aPageLiesBetweenTwoRowsAndKnowsWhatIsOnEitherSide() {
        List<Work> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(work("w" + i, i < 9 ? "hue" : "lao-cai", i, null, 1, null));
        }
        Question<Work> question = catalogues(1).present().ask(Work.class).in(PLACE, List.of("hue"));
        Long two = all.get(2).version().id();
        Long six = all.get(6).version().id();
        assertThat(question.page(BY_COST, new Slice(2, two, six, false)))
                .isEqualTo(new Page<>(all.subList(3, 5), true, true));
        assertThat(question.page(BY_COST, new Slice(2, two, six, true)))
                .isEqualTo(new Page<>(all.subList(4, 6), true, true));
        assertThat(question.page(BY_COST, new Slice(5, two, six, true)))
                .isEqualTo(new Page<>(all.subList(3, 6), true, false));
        assertThat(question.page(BY_COST, new Slice(5, six, two, true)).rows()).isEmpty();
        assertThat(question.page(BY_COST, new Slice(5, null, all.get(9).version().id(), true)))
                .as("nothing wanted follows a row that is not wanted")
                .isEqualTo(new Page<>(all.subList(4, 9), false, true));
    }

    @Test
    void pagesOfManyAmongManyMoreAreThoseOfTheWholeList() {
        for (int i = 0; i < 30_000; i++) {
            work("w" + i, i % 3 == 0 ? "hue" : "lao-cai", i, null, 1, null);
        }
        Catalogue now = catalogues(1).present();
        // In every part of the table, and only at its end, where the sorted table is not read that far.
        for (int from : new int[]{0, 20_000, 29_900}) {
            List<Work> all = now.ask(Work.class).in(PLACE, List.of("hue")).where(work -> work.cost() >= from)
                    .list(BY_COST);
            List<Work> first = now.ask(Work.class).in(PLACE, List.of("hue")).where(work -> work.cost() >= from)
                    .page(BY_COST, Slice.first(20)).rows();
            assertThat(first).isEqualTo(all.subList(0, 20));
            Long after = all.get(all.size() - 6).version().id();
            Page<Work> last = now.ask(Work.class).in(PLACE, List.of("hue")).where(work -> work.cost() >= from)
                    .page(BY_COST, new Slice(20, after));
            assertThat(last.rows()).isEqualTo(all.subList(all.size() - 5, all.size()));
            assertThat(last.hasNext()).isFalse();
        }
    }

    @Test
    void manyRowsThatMeetSeveralConditionsAreThoseThatMeetEachHoweverFarApartTheirIdsAre() {
        Index<Work, Integer> lastDigit = Index.by(each -> each.cost() % 10);
        Index<Work, Integer> hundreds = Index.by(each -> each.cost() / 100 % 10);
        for (int apart : new int[]{1, 100}) {
            works.clear();
            for (int i = 0; i < 20_000; i++) {
                id += apart;
                work("w" + i, i % 3 == 0 ? "hue" : "lao-cai", i, null, 1, null);
            }
            Catalogue now = catalogues(1).present();
            for (List<Integer> digits : List.of(List.of(3), List.of(3, 4), List.of(3, 4, 5, 9), List.of(9, 5, 4, 3),
                    List.of(11))) {
                List<Work> wanted = now.ask(Work.class).in(each -> each.cost() % 10, digits)
                        .in(Work::place, List.of("hue")).in(each -> each.cost() / 100 % 10, List.of(2, 7))
                        .list(BY_COST);
                // Of each two the same lists are asked about again, and are kept since.
                for (int i = 0; i < 2; i++) {
                    assertThat(now.ask(Work.class).in(lastDigit, digits).in(PLACE, List.of("hue"))
                            .in(hundreds, List.of(2, 7)).list(BY_COST)).isEqualTo(wanted);
                    assertThat(now.ask(Work.class).in(PLACE, List.of("hue")).in(hundreds, List.of(7, 2))
                            .in(lastDigit, digits).list(BY_COST)).isEqualTo(wanted);
                    assertThat(now.ask(Work.class).in(hundreds, List.of(2, 7)).in(lastDigit, digits)
                            .in(PLACE, List.of("hue")).count()).isEqualTo(wanted.size());
                    assertThat(now.ask(Work.class).in(lastDigit, digits).in(hundreds, List.of(2, 7))
                            .in(PLACE, List.of("hue")).page(BY_COST, Slice.first(5)).rows())
                            .isEqualTo(wanted.subList(0, Math.min(5, wanted.size())));
                }
            }
        }
    }

    @Test
    void aPageMayBeginAfterARowThatStandsNoLonger() {
        work("a", "hue", 1, null, 1, null);
        Work gone = work("b", "hue", 2, null, 1, 2);
        work("c", "hue", 3, null, 1, null);
        Catalogue now = catalogues(2).present();
        assertThat(now.ask(Work.class).page(BY_COST, new Slice(5, gone.version().id())).rows()).extracting(Work::code)
                .containsExactly("c");
    }

    @Test
    void aReleaseShowsWhatStoodThenAndADayWhatHadBeenSaidByThen() {
        papers.add(new Paper("early", LocalDate.of(2022, 5, 1), version(1, null)));
        papers.add(new Paper("late", LocalDate.of(2023, 5, 1), version(1, null)));
        papers.add(new Paper("undated", null, version(1, null)));
        work("old", "hue", 1, "early", 1, 2);
        work("new", "hue", 1, "late", 1, null);
        work("place", "hue", 2, null, 1, null);
        work("whenever", "hue", 3, "undated", 1, null);
        Catalogues catalogues = catalogues(2);
        Catalogue now = catalogues.present();
        assertThat(codes(now.ask(Work.class))).containsExactly("new", "place", "whenever");
        Catalogue before = now.at(1, null);
        assertThat(codes(before.ask(Work.class))).containsExactly("old", "new", "place", "whenever");
        assertThat(codes(now.at(1, LocalDate.of(2022, 12, 31)).ask(Work.class))).containsExactly("old", "place");
        assertThat(codes(now.at(1, LocalDate.of(2023, 5, 1)).ask(Work.class))).containsExactly("old", "new", "place");
        assertThat(codes(now.at(0, null).ask(Work.class))).isEmpty();
        assertThat(now.at(2, null)).as("the present is the present").isSameAs(now);
        assertThat(now.at(1, LocalDate.of(2022, 6, 1)))
                .as("between the days on which anything was said nothing differs")
                .isSameAs(now.at(1, LocalDate.of(2022, 12, 31)));
    }

    @Test
    void releasesShareWhatNoneOfThemTouched() {
        papers.add(new Paper("only", LocalDate.of(2022, 5, 1), version(1, null)));
        work("a", "hue", 1, null, 3, null);
        Catalogue now = catalogues(5).present();
        assertThat(now.at(3, null).table(Work.class)).isSameAs(now.table(Work.class));
        assertThat(now.at(2, null).table(Work.class)).isNotSameAs(now.table(Work.class));
        assertThat(now.at(2, null).table(Paper.class)).isSameAs(now.table(Paper.class));
    }

    @Test
    void aReleaseLeavesTheTablesAloneThatItDoesNotTouch() {
        papers.add(new Paper("only", LocalDate.of(2022, 5, 1), version(1, null)));
        work("a", "hue", 1, null, 1, null);
        History first = history(1);
        AtomicReference<History> known = new AtomicReference<>(first);
        Catalogues catalogues = Catalogues.of(known::get, Paper.class);
        Table<Paper> kept = catalogues.present().table(Paper.class);
        Table<Work> touched = catalogues.present().table(Work.class);
        work("b", "hue", 2, null, 2, null);
        known.set(new History(Map.of(Paper.class, first.of(Paper.class), Work.class, Versions.of(works)),
                history(2).releases()));
        assertThat(catalogues.present().release()).isEqualTo(2);
        assertThat(catalogues.present().table(Paper.class)).isSameAs(kept);
        assertThat(catalogues.present().table(Work.class)).isNotSameAs(touched);
        assertThat(codes(catalogues.present().ask(Work.class))).containsExactly("a", "b");
        known.set(first);
        assertThat(catalogues.present().release()).as("never goes back").isEqualTo(2);
    }

    @Test
    void thousandsOfDaysAskedForAreNotAllKept() {
        for (int i = 0; i < 2_000; i++) {
            papers.add(new Paper("p" + i, LocalDate.of(2015, 1, 1).plusDays(i), version(1, null)));
        }
        Catalogue now = catalogues(1).present();
        for (int i = 0; i < 2_000; i++) {
            assertThat(now.at(1, LocalDate.of(2015, 1, 1).plusDays(i)).table(Paper.class).size()).isEqualTo(i + 1);
        }
        Catalogue again = now.at(1, LocalDate.of(2015, 1, 1));
        assertThat(again.made()).as("made anew").isEmpty();
    }
}
