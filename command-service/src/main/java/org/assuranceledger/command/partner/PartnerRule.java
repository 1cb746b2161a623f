package org.assuranceledger.command.partner;

import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What every command that names agencies must keep to. */
public enum PartnerRule implements Rule {
    /** A slip of the pen would begin the record of an agency that there is not. */
    AGENCY_NOT_A_PARTNER(
            "\"{0}\" is not the short name of a partner agency of this board.",
            "Name one of these: {1}. Or have the agency admitted first.");

    private final Said said;

    PartnerRule(String sentence, String remedy) {
        said = new Said(WRONG_VALUE, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
