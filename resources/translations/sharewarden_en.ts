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
        <source>%Ln share(s) could not be read back: they may or may not be revoked. Scan again to see.</source>
        <translation>
            <numerusform>%Ln share could not be read back: it may or may not be revoked. Scan again to see.</numerusform>
            <numerusform>%Ln shares could not be read back: they may or may not be revoked. Scan again to see.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) were not touched; nothing was sent for them.</source>
        <translation>
            <numerusform>%Ln share was not touched; nothing was sent for it.</numerusform>
            <numerusform>%Ln shares were not touched; nothing was sent for them.</numerusform>
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
</context>
</TS>
