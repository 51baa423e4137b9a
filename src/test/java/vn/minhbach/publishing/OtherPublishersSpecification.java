package vn.minhbach.publishing;

import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

/**
 * A publisher's word on what is another's is recorded, shown and named, and neither leads nor counts. Made data: one
 * publisher tells of its programme, another claims things of all kinds of it, each later and larger than what the first
 * says.
 */
abstract class OtherPublishersSpecification extends PublishingSpecification {

    static final String OWNER = "test-spoken-for";
    static final String OTHER = "test-claimant";

    /** X stands for the publisher whose things these are, Y for the one that claims. */
    static final Map<String, List<String>> CLAIMS = Map.of(
            "funding.csv",
            List.of(",X-2023,ALLOCATED,MIXED,2023,999000000000,,,Y-s2,,,,2024-06",
                    "X-p1,,DISBURSED,,2023,888000000000,,,Y-s2,,,,2024-06",
                    "X-p2,,TOTAL_INVESTMENT,UNIDENTIFIED,,777000000000,,,Y-s2,,,,2024-06"),
            "progress.csv", List.of("X-p1,OPERATING,COMPLETED,100,Y-s2,2024-06"),
            "counts.csv", List.of("X-2023,TOTAL,TOTAL,tổng,9999,Y-s2,2023"),
            "portfolio.csv", List.of("X-2023,X-p2,1,,Y-s1"),
            "observations.csv", List.of("X-i1,X-old,,1.5,,Y-s2,2024"),
            "directive_reports.csv", List.of("X-d1,CANCELLED,Y-s2,2024-06"),
            "obstacles.csv", List.of("Y-o1,,X-2023,,NO_FUND_IDENTIFIED,Không còn đồng nào,,,Y-s2"));

    MiniDataset owner;

    @BeforeEach
    void publishMadeData() {
        owner = told(OWNER);
        publisher.publish(claims(OWNER, OTHER).dataset(), null);
    }

    MiniDataset told(String publisherOfIt) {
        MiniDataset dataset = new MiniDataset(folder, publisherOfIt);
        dataset.add("funding.csv", ",X-2023,DISBURSED,MIXED,2023,35000000000,,,X-s2,,,,2023-12");
        publisher.publish(dataset.dataset(), null);
        return dataset;
    }

    MiniDataset claims(String of, String by) {
        MiniDataset dataset = emptied(by);
        CLAIMS.forEach((file, rows) -> rows
                .forEach(row -> dataset.add(file, row.replaceAll("\\bX\\b", of).replaceAll("\\bY\\b", by))));
        return dataset;
    }

    /** With sources alone. */
    MiniDataset emptied(String by) {
        MiniDataset dataset = new MiniDataset(folder, by);
        for (String file : List.of("places", "agencies", "programmes", "projects", "portfolio", "progress", "counts",
                "funding", "indicators",
                "observations", "directives", "directive_reports", "obstacles")) {
            while (dataset.rows(file + ".csv") > 0) {
                dataset.remove(file + ".csv", 2);
            }
        }
        return dataset;
    }
}
