package org.assuranceledger.command.section11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assuranceledger.events.Section11Event.Grade;
import org.assuranceledger.events.Section11Event.Standard;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class StandardSetsTest {
    private static final Grade NO = new Grade("no", "No", false);
    private static final Grade YES = new Grade("yes", "Yes", true);
    private static final Scale YES_OR_NO = new Scale("yes-or-no", "Yes or no", List.of(NO, YES));

    @Test
    void theSetsAndScalesThatComeWithTheServiceAreThoseOfThePage() throws IOException {
        StandardSets known = Rounds.standardSets();
        List<String> rows = Files.readAllLines(Path.of("../docs/standard-sets.md"));
        assertThat(known.setNames().stream()
                        .map(name -> known.set(name).orElseThrow())
                        .map(set -> "| `%s` | %d | `%s` |"
                                .formatted(set.name(), set.standards().size(), set.scale())))
                .hasSize(2)
                .allMatch(rows::contains);
        assertThat(known.scaleNames().stream()
                        .map(name -> known.scale(name).orElseThrow())
                        .map(scale -> "| `%s` | `%s` |"
                                .formatted(
                                        scale.name(),
                                        String.join(
                                                "` `",
                                                scale.grades().stream()
                                                        .map(Grade::code)
                                                        .toList()))))
                .hasSize(3)
                .allMatch(rows::contains);
    }

    @Test
    void theEightStandardsAreInTheGuidancesOrder() {
        assertThat(Rounds.standardSets()
                        .set("eight-standards-2007")
                        .orElseThrow()
                        .standards())
                .isEqualTo(Rounds.OPENED.standards());
    }

    @Test
    void aBoardsOwnSetIsAFile() {
        Resource set = file("""
                {"name": "section-175", "title": "Schools", "source": "Education Act 2002", "from": "2015-09-01",
                 "scale": "yes-or-no", "standards": [{"reference": "1", "label": "Policy in place"}]}""");
        Resource scale = file("""
                {"name": "yes-or-no", "title": "Yes or no", "grades": [
                 {"code": "no", "label": "No", "compliant": false},
                 {"code": "yes", "label": "Yes", "compliant": true}]}""");
        StandardSets known = StandardSetFiles.read(new Resource[] {set}, new Resource[] {scale});
        assertThat(known.set("section-175"))
                .contains(set("section-175", "yes-or-no", new Standard("1", "Policy in place")));
        assertThat(known.scale("yes-or-no")).contains(YES_OR_NO);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        refused("own.json", () -> StandardSetFiles.read(new Resource[] {file("{")}, new Resource[0]));
        refused("own.json", () -> StandardSetFiles.read(new Resource[] {file("{\"name\": \"x\"}")}, new Resource[0]));
        refused("own.json", () -> StandardSetFiles.read(new Resource[0], new Resource[] {file("{\"grade\": 1}")}));
    }

    @Test
    void twoSetsOrScalesOfOneNameAreNotChosenBetween() {
        refused("there twice", () -> new StandardSets(List.of(), List.of(YES_OR_NO, YES_OR_NO)));
    }

    @Test
    void aSetGoesWithAScaleThatIsThere() {
        refused(
                "unknown scale, stars",
                () -> new StandardSets(List.of(set("own", "stars", new Standard("1", "Policy"))), List.of(YES_OR_NO)));
    }

    @Test
    void aSetHasStandards() {
        refused("no standards", () -> set("own", "yes-or-no"));
    }

    @Test
    void eachStandardHasAReferenceOfItsOwn() {
        refused("one reference", () -> set("own", "yes-or-no", new Standard("1", "A"), new Standard("1", "B")));
    }

    @Test
    void aScaleHasEachGradeOnce() {
        refused("a grade twice", () -> scale(NO, NO, YES));
    }

    @Test
    void aScaleRunsFromWorstToBest() {
        refused("worst to best", () -> scale(YES, NO));
    }

    @Test
    void aScaleHasAThreshold() {
        refused("worst to best", () -> scale(NO));
        refused("below its threshold", () -> scale(YES));
    }

    @Test
    void notApplicableIsNoGrade() {
        refused("not-applicable", () -> scale(NO, YES, new Grade("not-applicable", "Not applicable", true)));
    }

    private static StandardSet set(String name, String scale, Standard... standards) {
        return new StandardSet(
                name, "Schools", "Education Act 2002", LocalDate.parse("2015-09-01"), scale, List.of(standards));
    }

    private static Scale scale(Grade... grades) {
        return new Scale("own", "Our own", List.of(grades));
    }

    private static Resource file(String json) {
        return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "own.json";
            }
        };
    }

    private static void refused(String fault, ThrowingCallable attempt) {
        assertThatIllegalArgumentException().isThrownBy(attempt).withMessageContaining(fault);
    }
}
