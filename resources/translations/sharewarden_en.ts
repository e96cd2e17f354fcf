<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCheck</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second behind the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds behind the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second ahead of the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds ahead of the server&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountImport</name>
    <message numerus="yes">
        <source>%n account(s) imported.</source>
        <translation>
            <numerusform>%n account imported.</numerusform>
            <numerusform>%n accounts imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message numerus="yes">
        <source>%n part(s) of the estate could not be compared, and what happened there is not known.</source>
        <translation>
            <numerusform>%n part of the estate could not be compared, and what happened there is not known.</numerusform>
            <numerusform>%n parts of the estate could not be compared, and what happened there is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliAccounts</name>
    <message numerus="yes">
        <source>%n account(s) written, without their secret keys.</source>
        <translation>
            <numerusform>%n account written, without its secret key.</numerusform>
            <numerusform>%n accounts written, without their secret keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could be imported. Nothing was changed.</source>
        <translation>
            <numerusform>%n account could be imported. Nothing was changed.</numerusform>
            <numerusform>%n accounts could be imported. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type yes to import %n account(s); anything else leaves everything as it is: </source>
        <translation>
            <numerusform>Type yes to import %n account; anything else leaves everything as it is: </numerusform>
            <numerusform>Type yes to import %n accounts; anything else leaves everything as it is: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliChange</name>
    <message numerus="yes">
        <source>What became of some shares of %n earlier batch(es) is not known yet: say “sharewarden-cli recover”.</source>
        <translation>
            <numerusform>What became of some shares of %n earlier batch is not known yet: say “sharewarden-cli recover”.</numerusform>
            <numerusform>What became of some shares of %n earlier batches is not known yet: say “sharewarden-cli recover”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliJournal</name>
    <message numerus="yes">
        <source>%n seal(s) were made with another key and could not be checked.</source>
        <translation>
            <numerusform>%n seal was made with another key and could not be checked.</numerusform>
            <numerusform>%n seals were made with another key and could not be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliRecover</name>
    <message numerus="yes">
        <source>%n batch(es) were interrupted. Their images are read; nothing is sent.</source>
        <translation>
            <numerusform>%n batch was interrupted. Its images are read; nothing is sent.</numerusform>
            <numerusform>%n batches were interrupted. Their images are read; nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %n share(s) is still not known: say recover again when they can be read.</source>
        <translation>
            <numerusform>What became of %n share is still not known: say recover again when it can be read.</numerusform>
            <numerusform>What became of %n shares is still not known: say recover again when they can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  ▲ %Ln not complete: %2</source>
        <translation>
            <numerusform>%1  ▲ %Ln not complete: %2</numerusform>
            <numerusform>%1  ▲ %Ln not complete: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second behind the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds behind the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second ahead of the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds ahead of the server&apos;s (account %1). Requests are signed with the server&apos;s time; set the clock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln other domain(s)</source>
        <translation>
            <numerusform>%Ln other domain</numerusform>
            <numerusform>%Ln other domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalCheck</name>
    <message numerus="yes">
        <source>%Ln entry(s) were checked.</source>
        <translation>
            <numerusform>%Ln entry was checked.</numerusform>
            <numerusform>%Ln entries were checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) fit, counted from the first.</source>
        <translation>
            <numerusform>%Ln entry fits, counted from the first.</numerusform>
            <numerusform>%Ln entries fit, counted from the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) fit the key in your keychain, the newest at entry %1: up to there nobody without this key wrote anything.</source>
        <translation>
            <numerusform>%Ln seal fits the key in your keychain, the newest at entry %1: up to there nobody without this key wrote anything.</numerusform>
            <numerusform>%Ln seals fit the key in your keychain, the newest at entry %1: up to there nobody without this key wrote anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) were made with another key and were not checked.</source>
        <translation>
            <numerusform>%Ln seal was made with another key and was not checked.</numerusform>
            <numerusform>%Ln seals were made with another key and were not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seal(s) were not checked.</source>
        <translation>
            <numerusform>%Ln seal was not checked.</numerusform>
            <numerusform>%Ln seals were not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message numerus="yes">
        <source>The plan was made at %1, more than %n day(s) ago. Make a new one.</source>
        <translation>
            <numerusform>The plan was made at %1, more than %n day ago. Make a new one.</numerusform>
            <numerusform>The plan was made at %1, more than %n days ago. Make a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyCheck</name>
    <message numerus="yes">
        <source>it is longer than %n character(s)</source>
        <translation>
            <numerusform>it is longer than %n character</numerusform>
            <numerusform>it is longer than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>it has more than %n entry</numerusform>
            <numerusform>it has more than %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message numerus="yes">
        <source>it has more than %n entries</source>
        <translation>
            <numerusform>it has more than %n entry</numerusform>
            <numerusform>it has more than %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySummary</name>
    <message numerus="yes">
        <source>%Ln share(s) turned out to be revoked.</source>
        <translation>
            <numerusform>%Ln share turned out to be revoked.</numerusform>
            <numerusform>%Ln shares turned out to be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had already gone.</source>
        <translation>
            <numerusform>%Ln share had already gone.</numerusform>
            <numerusform>%Ln shares had already gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are still shared.</source>
        <translation>
            <numerusform>%Ln share is still shared.</numerusform>
            <numerusform>%Ln shares are still shared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) turned out to be restored.</source>
        <translation>
            <numerusform>%Ln share turned out to be restored.</numerusform>
            <numerusform>%Ln shares turned out to be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were already there.</source>
        <translation>
            <numerusform>%Ln share was already there.</numerusform>
            <numerusform>%Ln shares were already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were not restored.</source>
        <translation>
            <numerusform>%Ln share was not restored.</numerusform>
            <numerusform>%Ln shares were not restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had been refused.</source>
        <translation>
            <numerusform>%Ln share had been refused.</numerusform>
            <numerusform>%Ln shares had been refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are still unknown.</source>
        <translation>
            <numerusform>%Ln share is still unknown.</numerusform>
            <numerusform>%Ln shares are still unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had never been sent.</source>
        <translation>
            <numerusform>%Ln share had never been sent.</numerusform>
            <numerusform>%Ln shares had never been sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read and stay open:</source>
        <translation>
            <numerusform>%Ln share could not be read and stays open:</numerusform>
            <numerusform>%Ln shares could not be read and stay open:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>about %Ln h left</numerusform>
            <numerusform>about %Ln h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%Ln share(s) revoked, and the fresh list confirms it.</source>
        <translation>
            <numerusform>%Ln share revoked, and the fresh list confirms it.</numerusform>
            <numerusform>%Ln shares revoked, and the fresh list confirms it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) had already gone; nothing was sent for them.</source>
        <translation>
            <numerusform>%Ln share had already gone; nothing was sent for it.</numerusform>
            <numerusform>%Ln shares had already gone; nothing was sent for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are still listed although the removal was sent. Scan again in a few minutes.</source>
        <translation>
            <numerusform>%Ln share is still listed although the removal was sent. Scan again in a few minutes.</numerusform>
            <numerusform>%Ln shares are still listed although the removal was sent. Scan again in a few minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were refused; the notes say why.</source>
        <translation>
            <numerusform>%Ln share was refused; the note says why.</numerusform>
            <numerusform>%Ln shares were refused; the notes say why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were not touched; nothing was sent for them.</source>
        <translation>
            <numerusform>%Ln share was not touched; nothing was sent for it.</numerusform>
            <numerusform>%Ln shares were not touched; nothing was sent for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) restored, and the fresh list confirms it.</source>
        <translation>
            <numerusform>%Ln share restored, and the fresh list confirms it.</numerusform>
            <numerusform>%Ln shares restored, and the fresh list confirms it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were already back; nothing was sent for them.</source>
        <translation>
            <numerusform>%Ln share was already back; nothing was sent for it.</numerusform>
            <numerusform>%Ln shares were already back; nothing was sent for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) are not listed although they were sent. Scan again in a few minutes.</source>
        <translation>
            <numerusform>%Ln share is not listed although it was sent. Scan again in a few minutes.</numerusform>
            <numerusform>%Ln shares are not listed although they were sent. Scan again in a few minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read back: they may or may not be revoked. The main window offers to find out.</source>
        <translation>
            <numerusform>%Ln share could not be read back: it may or may not be revoked. The main window offers to find out.</numerusform>
            <numerusform>%Ln shares could not be read back: they may or may not be revoked. The main window offers to find out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) could not be read back: they may or may not be restored. The main window offers to find out.</source>
        <translation>
            <numerusform>%Ln share could not be read back: it may or may not be restored. The main window offers to find out.</numerusform>
            <numerusform>%Ln shares could not be read back: they may or may not be restored. The main window offers to find out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::AccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s) written, without their secret keys.</source>
        <translation>
            <numerusform>%n account written, without its secret key.</numerusform>
            <numerusform>%n accounts written, without their secret keys.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::BarChart</name>
    <message numerus="yes">
        <source>%Ln bar(s).</source>
        <translation>
            <numerusform>%Ln bar.</numerusform>
            <numerusform>%Ln bars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ChangesDialog</name>
    <message numerus="yes">
        <source>Earlier: %1, %n share(s).</source>
        <translation>
            <numerusform>Earlier: %1, %n share.</numerusform>
            <numerusform>Earlier: %1, %n shares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Present: %1, %n share(s).</source>
        <translation>
            <numerusform>Present: %1, %n share.</numerusform>
            <numerusform>Present: %1, %n shares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) compared.</source>
        <translation>
            <numerusform>%n part compared.</numerusform>
            <numerusform>%n parts compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Not compared: %n part(s)</source>
        <translation>
            <numerusform>▲ Not compared: %n part</numerusform>
            <numerusform>▲ Not compared: %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick %n Added Share(s)</source>
        <translation>
            <numerusform>&amp;Tick %n Added Share</numerusform>
            <numerusform>&amp;Tick %n Added Shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::DetailPane</name>
    <message numerus="yes">
        <source>Shared with %Ln login ID(s)</source>
        <translation>
            <numerusform>Shared with %Ln login ID</numerusform>
            <numerusform>Shared with %Ln login IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::EstatePicker</name>
    <message numerus="yes">
        <source>&amp;Add %n to the Policy</source>
        <translation>
            <numerusform>&amp;Add %n to the Policy</numerusform>
            <numerusform>&amp;Add %n to the Policy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::GuardPanel</name>
    <message numerus="yes">
        <source>%n production account(s) would be changed. Type the n&amp;ame as it is written to go on:</source>
        <translation>
            <numerusform>%n production account would be changed. Type its n&amp;ame as it is written to go on:</numerusform>
            <numerusform>%n production accounts would be changed. Type each n&amp;ame as it is written to go on:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::GuideWindow</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::HistoryWindow</name>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln batch(es)</source>
        <translation>
            <numerusform>%L1 of %Ln batch</numerusform>
            <numerusform>%L1 of %Ln batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n Account(s)</source>
        <translation>
            <numerusform>&amp;Import %n Account</numerusform>
            <numerusform>&amp;Import %n Accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::LogWindow</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::MainWindow</name>
    <message numerus="yes">
        <source>The audit CSV with %Ln row(s) was written to %1.</source>
        <translation>
            <numerusform>The audit CSV with %Ln row was written to %1.</numerusform>
            <numerusform>The audit CSV with %Ln rows was written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) with findings are ticked.</source>
        <translation>
            <numerusform>%Ln share with findings is ticked.</numerusform>
            <numerusform>%Ln shares with findings are ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::MarkReviewDialog</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::NetworkPage</name>
    <message numerus="yes">
        <source>%n certificate(s):</source>
        <translation>
            <numerusform>%n certificate:</numerusform>
            <numerusform>%n certificates:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::OverviewPanel</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>accounts and regions</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PackExport</name>
    <message numerus="yes">
        <source>It is not known yet what became of %Ln share(s) in it.</source>
        <translation>
            <numerusform>It is not known yet what became of %Ln share in it.</numerusform>
            <numerusform>It is not known yet what became of %Ln shares in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PlanTreeModel</name>
    <message numerus="yes">
        <source>%1 (%2): %Ln share(s)</source>
        <translation>
            <numerusform>%1 (%2): %Ln share</numerusform>
            <numerusform>%1 (%2): %Ln shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::PolicyDialog</name>
    <message numerus="yes">
        <source>%n entry(s) removed here. The policy itself changes with Save.</source>
        <translation>
            <numerusform>%n entry removed here. The policy itself changes with Save.</numerusform>
            <numerusform>%n entries removed here. The policy itself changes with Save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added here. The policy itself changes with Save.</source>
        <translation>
            <numerusform>%n entry added here. The policy itself changes with Save.</numerusform>
            <numerusform>%n entries added here. The policy itself changes with Save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds a policy with %n entry(s).</source>
        <translation>
            <numerusform>The file holds a policy with %n entry.</numerusform>
            <numerusform>The file holds a policy with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds the policy “%1” with %n entry(s).</source>
        <translation>
            <numerusform>The file holds the policy “%1” with %n entry.</numerusform>
            <numerusform>The file holds the policy “%1” with %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::RecoveryNotice</name>
    <message numerus="yes">
        <source>%Ln batch(es) of the journal did not come to an end:</source>
        <translation>
            <numerusform>%Ln batch of the journal did not come to an end:</numerusform>
            <numerusform>%Ln batches of the journal did not come to an end:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is not known what became of %Ln share(s).</source>
        <translation>
            <numerusform>it is not known what became of %Ln share.</numerusform>
            <numerusform>it is not known what became of %Ln shares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;voke %Ln Share(s)</source>
        <translation>
            <numerusform>Re&amp;voke %Ln Share</numerusform>
            <numerusform>Re&amp;voke %Ln Shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;store %Ln Share(s)</source>
        <translation>
            <numerusform>Re&amp;store %Ln Share</numerusform>
            <numerusform>Re&amp;store %Ln Shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::TickByListDialog</name>
    <message numerus="yes">
        <source>%n login ID(s) in the list</source>
        <translation>
            <numerusform>%n login ID in the list</numerusform>
            <numerusform>%n login IDs in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n share</numerusform>
            <numerusform>%n shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these share(s) already ticked</source>
        <translation>
            <numerusform>%n of these shares already ticked</numerusform>
            <numerusform>%n of these shares already ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not found: %n login ID(s)</source>
        <translation>
            <numerusform>Not found: %n login ID</numerusform>
            <numerusform>Not found: %n login IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick %n Share(s)</source>
        <translation>
            <numerusform>&amp;Tick %n Share</numerusform>
            <numerusform>&amp;Tick %n Shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n share(s) ticked. What was not found can still be copied or saved.</source>
        <translation>
            <numerusform>✓ %n share ticked. What was not found can still be copied or saved.</numerusform>
            <numerusform>✓ %n shares ticked. What was not found can still be copied or saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharewarden::ui::TrendChart</name>
    <message numerus="yes">
        <source>%Ln scan(s).</source>
        <translation>
            <numerusform>%Ln scan.</numerusform>
            <numerusform>%Ln scans.</numerusform>
        </translation>
    </message>
</context>
</TS>
