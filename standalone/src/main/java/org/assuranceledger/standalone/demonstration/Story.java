package org.assuranceledger.standalone.demonstration;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that happened in the demonstration, from the first day to the last: three files, put in order of time. */
final class Story {
    private static final List<String> FILES = List.of("boards", "plans", "redbridge-2015-16");

    private Story() {}

    static List<StoryLine> told() {
        return FILES.stream()
                .flatMap(Story::lines)
                .sorted(Comparator.comparing(StoryLine::at))
                .toList();
    }

    private static Stream<StoryLine> lines(String file) {
        List<String> lines = Resources.lines(file + ".jsonl");
        return IntStream.range(0, lines.size()).mapToObj(i -> StoryLine.read(file + ":" + (i + 1), lines.get(i)));
    }
}
