package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.assuranceledger.command.planfile.ActionRow;
import org.assuranceledger.command.planfile.CellProblem;
import org.assuranceledger.command.planfile.PlanFile;
import org.assuranceledger.command.planfile.PlanFileReader;
import org.assuranceledger.command.planfile.PlanReading;
import org.assuranceledger.command.planfile.PriorityRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Whatever happens to a plan file on its way")
class MutatedPlansTest {
    private static final int FILES = Integer.getInteger("files", 100);
    private static final long SEED = Long.getLong("seed", 20150401L);
    private static final byte[] MARKS = {'"', ',', ';', '\n', '\r', 0, (byte) 0xFF, (byte) 0xC3, '=', ' ', '1', '.'};

    @ParameterizedTest
    @EnumSource
    void theReaderAnswersWithProblemsAndNeverThrows(RealPlan plan) throws IOException {
        byte[] whole = plan.bytes();
        for (int file = 0; file < FILES; file++) {
            long seed = SEED + file;
            byte[] mutated = mutated(whole, new Random(seed));
            try {
                check(PlanFileReader.read(new ByteArrayInputStream(mutated)));
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError(plan + " with -Dseed=" + seed, broken);
            }
        }
    }

    private static void check(PlanReading reading) {
        assertThat(reading.goodRows().isPresent() || !reading.problems().isEmpty())
                .isTrue();
        assertThat(reading.problems().stream().allMatch(MutatedPlansTest::isSayable))
                .isTrue();
        reading.goodRows().ifPresent(plan -> checkGoodRows(reading, plan));
    }

    private static void checkGoodRows(PlanReading reading, PlanFile plan) {
        assertThat(reading.problems()).noneMatch(problem -> problem.fault().spoilsTheFile());
        assertThat(plan.actions()).noneMatch(row -> reading.leftOut().contains(row.ref()));
        assertThat(plan.actions().stream().map(ActionRow::priorityRef))
                .isSubsetOf(plan.priorities().stream().map(PriorityRow::ref).toList());
    }

    private static boolean isSayable(CellProblem problem) {
        boolean isShort =
                problem.ownWords().codePointCount(0, problem.ownWords().length()) <= 81;
        return isShort && problem.line() > 0 && problem.ownWords().codePoints().noneMatch(Character::isISOControl);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] whole, Random random) {
        int from = random.nextInt(whole.length + 1);
        int to = Math.min(whole.length, from + random.nextInt(60));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(whole, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> out.write(MARKS[random.nextInt(MARKS.length)]);
            case 1 -> out.write(random.nextInt(256));
            case 2 -> out.write(whole, 0, random.nextInt(whole.length));
            case 3 -> from = to;
            default -> {
                out.write(whole, from, to - from);
                out.write(MARKS[random.nextInt(MARKS.length)]);
            }
        }
        out.write(whole, from, whole.length - from);
        return out.toByteArray();
    }
}
