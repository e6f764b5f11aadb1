<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n failed starts in a row</source>
        <translation>
            <numerusform>%n failed start in a row</numerusform>
            <numerusform>%n failed starts in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupCreateCommand</name>
    <message numerus="yes">
        <source>%1: %n files with %2 in %3, read back and checked</source>
        <translation>
            <numerusform>%1: %n file with %2 in %3, read back and checked</numerusform>
            <numerusform>%1: %n files with %2 in %3, read back and checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nymvisor::BackupVerifyCommand</name>
    <message numerus="yes">
        <source>%1: whole, %n files with %2</source>
        <translation>
            <numerusform>%1: whole, %n file with %2</numerusform>
            <numerusform>%1: whole, %n files with %2</numerusform>
        </translation>
    </message>
</context>
</TS>
