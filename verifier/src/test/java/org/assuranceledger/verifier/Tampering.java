package org.assuranceledger.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.BoardHead;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Forged;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.SealedText;

/** What people do to a record who want it to say something else. */
enum Tampering {
    FLIP {
        @Override
        Done to(List<Commit> record, Random random) {
            byte[] bytes = bytes(record);
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            return new Done(bytes, lineAt(record, at));
        }
    },
    DELETE {
        @Override
        Done to(List<Commit> record, Random random) {
            List<Commit> other = new ArrayList<>(record);
            int at = random.nextInt(record.size());
            other.remove(at);
            return new Done(bytes(other), at + 1);
        }
    },
    INSERT {
        @Override
        Done to(List<Commit> record, Random random) {
            List<Commit> other = new ArrayList<>(record);
            int at = random.nextInt(record.size());
            Commit made = record.get(at);
            other.add(at, rehashed(Forged.by("p-forged", made)));
            return new Done(bytes(other), at + 1);
        }
    },
    SWAP {
        @Override
        Done to(List<Commit> record, Random random) {
            List<Commit> other = new ArrayList<>(record);
            int one = random.nextInt(record.size() - 1);
            int two = one + 1 + random.nextInt(record.size() - one - 1);
            Collections.swap(other, one, two);
            return new Done(bytes(other), one + 1);
        }
    },
    TRUNCATE {
        @Override
        Done to(List<Commit> record, Random random) {
            byte[] bytes = bytes(record);
            int at = random.nextInt(bytes.length - 1);
            byte[] cut = Arrays.copyOf(bytes, at);
            return new Done(cut, bytes[at] == '\n' ? lineAt(record, at) + 1 : lineAt(record, at));
        }
    },
    REPLAY {
        @Override
        Done to(List<Commit> record, Random random) {
            List<Commit> other = new ArrayList<>(record);
            int old = random.nextInt(record.size());
            int at = old + 1 + random.nextInt(record.size() - old);
            other.add(at, record.get(old));
            return new Done(bytes(other), at + 1);
        }
    },
    ALTER_ONE_AND_ITS_HASHES {
        @Override
        Done to(List<Commit> record, Random random) {
            List<Commit> other = new ArrayList<>(record);
            int at = random.nextInt(record.size());
            other.set(at, rehashed(Forged.by("p-forged", record.get(at))));
            return new Done(bytes(other), at + 1);
        }
    },
    REWRITE_ALL_HASHES {
        @Override
        Done to(List<Commit> record, Random random) {
            int at = random.nextInt(record.size());
            Commit forged = rehashed(Forged.by("p-forged", record.get(at)));
            List<Commit> other = new ArrayList<>(record.subList(0, at));
            other.add(forged);
            for (Commit was : record.subList(at + 1, record.size())) {
                other.add(follow(other, was));
            }
            return new Done(bytes(other), at + 1);
        }
    },
    CHANGE_A_TEXT {
        @Override
        Done to(List<Commit> record, Random random) {
            int at = random.nextInt(record.size());
            Map<String, SealedText> texts =
                    new TreeMap<>(record.get(at).decision().texts());
            String seal = List.copyOf(texts.keySet()).get(random.nextInt(texts.size()));
            SealedText text = texts.get(seal);
            texts.put(
                    seal,
                    random.nextBoolean()
                            ? new SealedText(text.salt(), text.words() + "!")
                            : new SealedText(SealedText.of("").salt(), text.words()));
            List<Commit> other = new ArrayList<>(record);
            other.set(at, record.get(at).with(texts));
            return new Done(bytes(other), at + 1);
        }
    },
    MOVE_A_LETTER_INTO_THE_SALT {
        @Override
        Done to(List<Commit> record, Random random) {
            int at = random.nextInt(record.size());
            Map<String, SealedText> texts =
                    new TreeMap<>(record.get(at).decision().texts());
            texts.replaceAll((seal, text) -> new SealedText(
                    text.salt() + "%02x".formatted((int) text.words().charAt(0)),
                    text.words().substring(1)));
            List<Commit> other = new ArrayList<>(record);
            other.set(at, record.get(at).with(texts));
            return new Done(bytes(other), at + 1);
        }
    };

    /** The file after that, and the first entry that is not as it was, from 1. */
    static final class Done {
        private final byte[] file;
        private final int firstBad;

        private Done(byte[] file, int firstBad) {
            this.file = file;
            this.firstBad = firstBad;
        }

        byte[] file() {
            return file;
        }

        int firstBad() {
            return firstBad;
        }
    }

    abstract Done to(List<Commit> record, Random random);

    static byte[] bytes(List<Commit> record) {
        StringBuilder lines = new StringBuilder();
        record.forEach(commit -> lines.append(CommitJson.write(commit)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int lineAt(List<Commit> record, int at) {
        int line = 0;
        for (int end = 0; end <= at; line++) {
            end += bytes(record.subList(line, line + 1)).length;
        }
        return line;
    }

    private static Commit rehashed(Commit was) {
        return Commit.following(
                new Head(was.number() - 1, was.first() - 1, was.previous(), was.recordedAt()),
                new BoardHead(was.boardSequence() - 1, was.boardPrevious()),
                was.decision(),
                was.recordedAt());
    }

    private static Commit follow(List<Commit> before, Commit was) {
        Commit last = before.getLast();
        BoardHead board = before.reversed().stream()
                .filter(commit ->
                        commit.decision().boardId().equals(was.decision().boardId()))
                .findFirst()
                .map(Commit::asBoardHead)
                .orElse(BoardHead.EMPTY);
        Head head = new Head(was.number() - 1, was.first() - 1, last.hash(), last.recordedAt());
        return Commit.following(head, board, was.decision(), was.recordedAt());
    }
}
