package org.assuranceledger.command.submission;

import java.util.concurrent.CompletableFuture;
import org.assuranceledger.command.eventstore.LedgerEventStorageEngine;
import org.assuranceledger.ledger.Commit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Makes the commit in which a command was recorded the command's result, there once the command has been handled. */
public final class RecordedCommit implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public CompletableFuture<Commit> handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        chain.proceed();
        CompletableFuture<Commit> recorded = new CompletableFuture<>();
        unit.afterCommit(done -> recorded.complete(LedgerEventStorageEngine.recordedIn(done)));
        return recorded;
    }
}
