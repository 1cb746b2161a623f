package org.assuranceledger.query.viewcheck;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** What people do to a view who want it to show something else. */
enum Edit {
    CHANGE {
        @Override
        Done to(Document kept, Random random) {
            Document other = Document.parse(kept.toJson(EXACT));
            changed(part(other, random), random);
            return new Done(List.of(kept.get("_id")), List.of(other), from(kept));
        }
    },
    DELETE {
        @Override
        Done to(Document kept, Random random) {
            return new Done(List.of(kept.get("_id")), List.of(), from(kept));
        }
    },
    INSERT {
        @Override
        Done to(Document kept, Random random) {
            Object id = kept.get("_id") instanceof Long position ? -position : "forged/" + kept.get("_id");
            return new Done(List.of(), List.of(new Document(kept).append("_id", id)), 0);
        }
    },
    END {
        @Override
        Done to(Document kept, Random random) {
            Optional<Long> end = Optional.ofNullable(kept.getLong("to"));
            Document other = new Document(kept);
            if (end.isPresent()) {
                other.remove("to");
            } else {
                other.append(kept.containsKey("entity") ? "to" : "more", from(kept));
            }
            long first = kept.containsKey("entity") ? end.orElse(0L) : from(kept);
            return new Done(List.of(kept.get("_id")), List.of(other), first);
        }
    };

    /** A number stays a number of the same size. */
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    /**
     * An edit.
     *
     * @param gone ids of what is taken away first
     * @param written what is put there then
     * @param firstEntry position of the first entry that the view then differs from; 0 where it is none's
     */
    record Done(List<?> gone, List<Document> written, long firstEntry) {}

    abstract Done to(Document kept, Random random);

    private static long from(Document kept) {
        return kept.get("from") instanceof Long from ? from : kept.getLong("_id");
    }

    /** The document or one within it. */
    private static Document part(Document whole, Random random) {
        List<Document> inside = whole.values().stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .filter(one -> !one.isEmpty())
                .toList();
        return inside.isEmpty() || random.nextInt(4) == 0
                ? whole
                : part(inside.get(random.nextInt(inside.size())), random);
    }

    private static void changed(Document part, Random random) {
        List<String> names = part.keySet().stream()
                .filter(name -> !List.of("_id", "to", "toAt").contains(name))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        part.put(name, part.get(name) instanceof Long number ? (Object) (number + 1) : "forged");
    }
}
