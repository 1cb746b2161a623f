package org.assuranceledger.command.planload;

import java.util.Optional;
import org.assuranceledger.command.refusal.RuleBroken;

/** A place where commands can be tried out: the same rules, and a record that is thrown away. */
public interface Rehearsal {
    /** Begins with an empty record. */
    Stage begin();

    /** One trial of commands that follow one another. */
    interface Stage extends AutoCloseable {
        /**
         * Gives a command as someone in this role would.
         *
         * @return why it is refused, if it is
         */
        Optional<RuleBroken> refusal(Object command, String role, Optional<String> agencyId);

        /** Throws the record away. */
        @Override
        void close();
    }
}
