package org.assuranceledger.query.wiring;

import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.audits.Audits;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.challengelog.ChallengeLog;
import org.assuranceledger.query.compare.Comparisons;
import org.assuranceledger.query.compare.Registers;
import org.assuranceledger.query.currentplan.CurrentPlan;
import org.assuranceledger.query.meetings.Meetings;
import org.assuranceledger.query.section11.Section11;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every view has, held against itself at another moment. */
@Configuration(proxyBeanMethods = false)
public class CompareWiring {
    @Bean
    Registers registers(
            CurrentPlan plans, ChallengeLog challenges, Section11 section11, Audits audits, Meetings meetings) {
        return new Registers(plans, challenges, section11, audits, meetings);
    }

    @Bean
    Comparisons comparisons(Registers registers, Moments moments, Papers papers, Boards boards) {
        return new Comparisons(registers, moments, papers, boards);
    }
}
