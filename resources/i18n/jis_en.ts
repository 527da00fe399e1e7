<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>Another word or name</source>
        <translation>Another word or name</translation>
    </message>
    <message>
        <source>Choose a folder and save</source>
        <translation>Choose a folder and save</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>It becomes a file that everybody who has it can read. Print it or give it to the youth, and throw the file away. It goes to nobody by itself, to parents neither.</source>
        <translation>It becomes a file that everybody who has it can read. Print it or give it to the youth, and throw the file away. It goes to nobody by itself, to parents neither.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Names of others are left out. Read it through: switch a name off to put it back, or type a word that has to go too.</source>
        <translation>Names of others are left out. Read it through: switch a name off to put it back, or type a word that has to go too.</translation>
    </message>
    <message>
        <source>No names of others were found.</source>
        <translation>No names of others were found.</translation>
    </message>
    <message>
        <source>Overview for the youth</source>
        <translation>Overview for the youth</translation>
    </message>
    <message>
        <source>Somebody else is called {names} too: read where it is about whom.</source>
        <translation>Somebody else is called {names} too: read where it is about whom.</translation>
    </message>
    <message>
        <source>The overview as it will be written</source>
        <translation>The overview as it will be written</translation>
    </message>
    <message>
        <source>Where to save the overview</source>
        <translation>Where to save the overview</translation>
    </message>
</context>
<context>
    <name>ActivitiesHead</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>All activities</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Copy last week</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>How to show activities</source>
        <translation>How to show activities</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Log an activity</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week after</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week before</translation>
    </message>
</context>
<context>
    <name>ActivitiesView</name>
    <message numerus="yes">
        <source>%n name(s) marked as there</source>
        <translation>
            <numerusform>%n name marked as there</numerusform>
            <numerusform>%n names marked as there</numerusform>
        </translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>All activities</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Log an activity</translation>
    </message>
    <message>
        <source>Log what you did with a group: it appears here with who came.</source>
        <translation>Log what you did with a group: it appears here with who came.</translation>
    </message>
    <message>
        <source>Mark taken away: {name}</source>
        <translation>Mark taken away: {name}</translation>
    </message>
    <message>
        <source>New, and there: {name}</source>
        <translation>New, and there: {name}</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>No activities yet</translation>
    </message>
    <message>
        <source>Nothing in this week</source>
        <translation>Nothing in this week</translation>
    </message>
    <message>
        <source>The activity is cancelled</source>
        <translation>The activity is cancelled</translation>
    </message>
    <message>
        <source>The activity took place</source>
        <translation>The activity took place</translation>
    </message>
    <message>
        <source>There: {name}</source>
        <translation>There: {name}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done, the rest were there</source>
        <translation>Done, the rest were there</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Only close</source>
        <translation>Only close</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Together with</translation>
    </message>
    <message>
        <source>Took place after all</source>
        <translation>Took place after all</translation>
    </message>
    <message>
        <source>What stood out?</source>
        <translation>What stood out?</translation>
    </message>
</context>
<context>
    <name>ActivityPhrases</name>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Autumn holiday</source>
        <translation>Autumn holiday</translation>
    </message>
    <message>
        <source>Christmas holiday</source>
        <translation>Christmas holiday</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Easter</translation>
    </message>
    <message>
        <source>Everybody who was counted is on the roll call.</source>
        <translation>Everybody who was counted is on the roll call.</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>King&apos;s Day</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Liberation Day</translation>
    </message>
    <message>
        <source>May holiday</source>
        <translation>May holiday</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Spring holiday</source>
        <translation>Spring holiday</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Summer holiday</translation>
    </message>
    <message>
        <source>Whitsun</source>
        <translation>Whitsun</translation>
    </message>
    <message numerus="yes">
        <source>and %n who just dropped in.</source>
        <translation>
            <numerusform>and %n who just dropped in.</numerusform>
            <numerusform>and %n who just dropped in.</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled: {reason}</source>
        <translation>cancelled: {reason}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date format</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>did it take place?</source>
        <translation>did it take place?</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>session {number} of {of}</source>
        <translation>session {number} of {of}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <comment>times</comment>
        <translation>{begin} to {end}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{names}, but fewer heads. Count again?</source>
        <translation>{names}, but fewer heads. Count again?</translation>
    </message>
    <message>
        <source>{why}: {day} is skipped</source>
        <translation>{why}: {day} is skipped</translation>
    </message>
</context>
<context>
    <name>AfterBreakCard</name>
    <message numerus="yes">
        <source>%n line(s) from while it was locked</source>
        <translation>
            <numerusform>%n line from while it was locked</numerusform>
            <numerusform>%n lines from while it was locked</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
</context>
<context>
    <name>AfterBreakPanel</name>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>%n line saved</numerusform>
            <numerusform>%n lines saved</numerusform>
        </translation>
    </message>
    <message>
        <source>After the break</source>
        <translation>After the break</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Line thrown away</source>
        <translation>Line thrown away</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>Save %n line(s)</source>
        <translation>
            <numerusform>Save %n line</numerusform>
            <numerusform>Save %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeBar</name>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Resembles {name}. The same youth?</source>
        <translation>Resembles {name}. The same youth?</translation>
    </message>
</context>
<context>
    <name>BackToWho</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>A folder for backups</source>
        <translation>A folder for backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message numerus="yes">
        <source>Backup made and checked, in %n folder(s)</source>
        <translation>
            <numerusform>Backup made and checked, in %n folder</numerusform>
            <numerusform>Backup made and checked, in %n folders</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy: {percent}%</source>
        <translation>Busy: {percent}%</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Forget {path}</source>
        <translation>Forget {path}</translation>
    </message>
    <message>
        <source>Practise restoring</source>
        <translation>Practise restoring</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Put back…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>The practice run went well: %n youth(s) came back</source>
        <translation>
            <numerusform>The practice run went well: %n youth came back</numerusform>
            <numerusform>The practice run went well: %n youths came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPhrases</name>
    <message>
        <source>Backup: {moment}</source>
        <translation>Backup: {moment}</translation>
    </message>
    <message>
        <source>Newest backup: {moment}.</source>
        <translation>Newest backup: {moment}.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>On this laptop</translation>
    </message>
    <message>
        <source>Restoring was never practised.</source>
        <translation>Restoring was never practised.</translation>
    </message>
    <message>
        <source>Restoring was practised on {day}.</source>
        <translation>Restoring was practised on {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Still %n copy(s) with somebody who was erased</source>
        <translation>
            <numerusform>Still %n copy with somebody who was erased</numerusform>
            <numerusform>Still %n copies with somebody who was erased</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <source>{where}: nothing yet</source>
        <translation>{where}: nothing yet</translation>
    </message>
    <message>
        <source>{where}: still has somebody who was erased</source>
        <translation>{where}: still has somebody who was erased</translation>
    </message>
</context>
<context>
    <name>BsnWarning</name>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>This looks like a citizen service number (BSN). It may not stand here.</source>
        <translation>This looks like a citizen service number (BSN). It may not stand here.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message numerus="yes">
        <source>%n line(s) waiting for you to unlock</source>
        <translation>
            <numerusform>%n line waits for you to unlock</numerusform>
            <numerusform>%n lines wait for you to unlock</numerusform>
        </translation>
    </message>
    <message>
        <source>Corridor chat</source>
        <translation>Corridor chat</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Log without unlocking</source>
        <translation>Log without unlocking</translation>
    </message>
    <message>
        <source>Saved. You will find it after unlocking.</source>
        <translation>Saved. You will find it after unlocking.</translation>
    </message>
    <message>
        <source>Works once you have unlocked on this laptop.</source>
        <translation>Works once you have unlocked on this laptop.</translation>
    </message>
    <message>
        <source>ryan 5m found a job &gt; mon</source>
        <translation>ryan 5m found a job &gt; mon</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Corridor chat</source>
        <translation>Corridor chat</translation>
    </message>
    <message>
        <source>Draft kept, {time}</source>
        <translation>Draft kept, {time}</translation>
    </message>
    <message>
        <source>Earlier activities</source>
        <translation>Earlier activities</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Early signal</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>New: {name}</translation>
    </message>
    <message>
        <source>Only who and kind are needed</source>
        <translation>Only who and kind are needed</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save, next</source>
        <translation>Save, next</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>There are several. Choose from the form, or add the class: ryan/3c</source>
        <translation>There are several. Choose from the form, or add the class: ryan/3c</translation>
    </message>
    <message>
        <source>This is about health. Say in the form why it has to be in it.</source>
        <translation>This is about health. Say in the form why it has to be in it.</translation>
    </message>
</context>
<context>
    <name>CertificateLines</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>an older copy had brought it back</source>
        <translation>an older copy had brought it back</translation>
    </message>
    <message>
        <source>at request</source>
        <translation>at request</translation>
    </message>
    <message>
        <source>it should not have been kept</source>
        <translation>it should not have been kept</translation>
    </message>
    <message>
        <source>its term had passed</source>
        <translation>its term had passed</translation>
    </message>
    <message numerus="yes">
        <source>rule: %n month(s)</source>
        <translation>
            <numerusform>rule: %n month</numerusform>
            <numerusform>rule: %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatsCard</name>
    <message>
        <source>Corridor chats</source>
        <translation>Corridor chats</translation>
    </message>
    <message>
        <source>One more corridor chat</source>
        <translation>One more corridor chat</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
</context>
<context>
    <name>ClosedColumn</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Group {number}</source>
        <translation>Group {number}</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this brings you back in. Nobody else has it. Keep the paper at home, not with your laptop.</source>
        <translation>If you forget your passphrase, this brings you back in. Nobody else has it. Keep the paper at home, not with your laptop.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Not the same as on your paper. Look once more.</source>
        <translation>Not the same as on your paper. Look once more.</translation>
    </message>
    <message>
        <source>Or write it down yourself.</source>
        <translation>Or write it down yourself.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print your recovery code</source>
        <translation>Print your recovery code</translation>
    </message>
    <message>
        <source>Printed at {time}</source>
        <translation>Printed at {time}</translation>
    </message>
    <message>
        <source>Recovery code of JIS Desktop</source>
        <translation>Recovery code of JIS Desktop</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Try it later</source>
        <translation>Try it later</translation>
    </message>
    <message>
        <source>Type two groups from your paper. Lower case is fine.</source>
        <translation>Type two groups from your paper. Lower case is fine.</translation>
    </message>
    <message>
        <source>it is on your paper</source>
        <translation>it is on your paper</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>%n more in the list</numerusform>
            <numerusform>%n more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionPart</name>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Corrected: {name}</source>
        <translation>Corrected: {name}</translation>
    </message>
    <message>
        <source>Not stored. What you typed is still there.</source>
        <translation>Not stored. What you typed is still there.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Thrown away</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Nothing is shown for the moment</source>
        <translation>Nothing is shown for the moment</translation>
    </message>
    <message>
        <source>Press a key or click to go on. Stay away longer, and the app locks.</source>
        <translation>Press a key or click to go on. Stay away longer, and the app locks.</translation>
    </message>
</context>
<context>
    <name>DayPhrases</name>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation>
            <numerusform>%n boy</numerusform>
            <numerusform>%n boys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation>
            <numerusform>%n girl</numerusform>
            <numerusform>%n girls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Come back to it</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Did it take place?</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Early signal</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Five steps help you decide what to do. You need not do it alone.</source>
        <translation>Five steps help you decide what to do. You need not do it alone.</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>How and when</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Reporting code</source>
        <translation>Reporting code</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Think of the reporting code</source>
        <translation>Think of the reporting code</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>To {name}</translation>
    </message>
    <message>
        <source>What I think of it</source>
        <translation>What I think of it</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>EarlySignalPhrases</name>
    <message>
        <source>Nobody by name</source>
        <translation>Nobody by name</translation>
    </message>
    <message>
        <source>Not done yet; due {day}</source>
        <translation>Not done yet; due {day}</translation>
    </message>
    <message>
        <source>Revisit on {day}</source>
        <translation>Revisit on {day}</translation>
    </message>
    <message>
        <source>Revisit today</source>
        <translation>Revisit today</translation>
    </message>
    <message>
        <source>{how} on {day}</source>
        <translation>{how} on {day}</translation>
    </message>
    <message>
        <source>{how} today</source>
        <translation>{how} today</translation>
    </message>
    <message>
        <source>{how} yesterday</source>
        <translation>{how} yesterday</translation>
    </message>
</context>
<context>
    <name>EarlySignalsView</name>
    <message>
        <source>Log an early signal</source>
        <translation>Log an early signal</translation>
    </message>
    <message>
        <source>No early signals yet</source>
        <translation>No early signals yet</translation>
    </message>
    <message>
        <source>Nothing with this filter</source>
        <translation>Nothing with this filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>There are early signals, but none of this kind.</source>
        <translation>There are early signals, but none of this kind.</translation>
    </message>
    <message>
        <source>What young people want, need or find hard stands here, so that it is heard.</source>
        <translation>What young people want, need or find hard stands here, so that it is heard.</translation>
    </message>
    <message>
        <source>“{title}” is closed: {outcome}</source>
        <translation>“{title}” is closed: {outcome}</translation>
    </message>
    <message>
        <source>“{title}” now stands in: {status}</source>
        <translation>“{title}” now stands in: {status}</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>About whom</source>
        <translation>About whom</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Another youth? Take the name away and type the other one.</source>
        <translation>Another youth? Take the name away and type the other one.</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Begun on</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Brought in by</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Come back</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Early signal</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>For example 14:05; may stay empty</source>
        <translation>For example 14:05; may stay empty</translation>
    </message>
    <message>
        <source>For example 23-11 or 23-11-2026</source>
        <translation>For example 23-11 or 23-11-2026</translation>
    </message>
    <message>
        <source>For example today, yesterday, mon or 23-11</source>
        <translation>For example today, yesterday, mon or 23-11</translation>
    </message>
    <message>
        <source>For example tomorrow, mon, w (in a week) or 15-2</source>
        <translation>For example tomorrow, mon, w (in a week) or 15-2</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>How you know</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>My impression</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Only when you need it, for example 2011</source>
        <translation>Only when you need it, for example 2011</translation>
    </message>
    <message>
        <source>Or which group</source>
        <translation>Or which group</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What do you make of it? May stay empty.</source>
        <translation>What do you make of it? May stay empty.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Choose something from the list, or empty this field.</source>
        <translation>Choose something from the list, or empty this field.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Correct a contact</source>
        <translation>Correct a contact</translation>
    </message>
    <message>
        <source>Correct a count</source>
        <translation>Correct a count</translation>
    </message>
    <message>
        <source>Correct a goal</source>
        <translation>Correct a goal</translation>
    </message>
    <message>
        <source>Correct a signal</source>
        <translation>Correct a signal</translation>
    </message>
    <message>
        <source>Correct an activity</source>
        <translation>Correct an activity</translation>
    </message>
    <message>
        <source>Correct support</source>
        <translation>Correct support</translation>
    </message>
    <message>
        <source>Correct the beginning of coaching</source>
        <translation>Correct the beginning of coaching</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Show what is stored</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>You typed this earlier. It is not stored yet.</source>
        <translation>You typed this earlier. It is not stored yet.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>A pupil</source>
        <translation>A pupil</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Alt+M tomorrow, Alt+W next week, or &gt; 15-2 in the line.</source>
        <translation>Alt+M tomorrow, Alt+W next week, or &gt; 15-2 in the line.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Boys</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Brought in by</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Come back</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Early signal</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Girls</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>How you know</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>My impression</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Or its digit right behind the name in the line: 3was not there</source>
        <translation>Or its digit right behind the name in the line: 3was not there</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>The school</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>What do you make of it? May stay empty.</source>
        <translation>What do you make of it? May stay empty.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>type a name</translation>
    </message>
    <message>
        <source>what is it about</source>
        <translation>what is it about</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Everything about this youth goes for good: its key is destroyed. There is no way back.</source>
        <translation>Everything about this youth goes for good: its key is destroyed. There is no way back.</translation>
    </message>
    <message>
        <source>Head counts stay: they name nobody.</source>
        <translation>Head counts stay: they name nobody.</translation>
    </message>
    <message numerus="yes">
        <source>In notes about others the name still stands %n time(s). Those stay: change them yourself.</source>
        <translation>
            <numerusform>In notes about others the name still stands %n time. That one stays: change it yourself.</numerusform>
            <numerusform>In notes about others the name still stands %n times. Those stay: change them yourself.</numerusform>
        </translation>
    </message>
    <message>
        <source>It must be kept until {day}, so it cannot be erased now.</source>
        <translation>It must be kept until {day}, so it cannot be erased now.</translation>
    </message>
    <message>
        <source>It should not have been kept</source>
        <translation>It should not have been kept</translation>
    </message>
    <message>
        <source>Merged, so it goes too: {names}.</source>
        <translation>Merged, so it goes too: {names}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The youth or a parent asks for it</source>
        <translation>The youth or a parent asks for it</translation>
    </message>
    <message>
        <source>This goes: {name}, with {what}.</source>
        <translation>This goes: {name}, with {what}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>nothing more than the name</source>
        <translation>nothing more than the name</translation>
    </message>
</context>
<context>
    <name>FileHead</name>
    <message>
        <source>Begin coaching</source>
        <translation>Begin coaching</translation>
    </message>
    <message>
        <source>Coaching runs</source>
        <translation>Coaching runs</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Finish coaching</source>
        <translation>Finish coaching</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Merge with…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
</context>
<context>
    <name>FirstScreenCards</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} at {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartView</name>
    <message>
        <source>A few loose words are strong and easy to remember. Nobody can look it up.</source>
        <translation>A few loose words are strong and easy to remember. Nobody can look it up.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Everything you log stays encrypted on this laptop.</source>
        <translation>Everything you log stays encrypted on this laptop.</translation>
    </message>
    <message>
        <source>Five words are enough</source>
        <translation>Five words are enough</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Get started</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>I have a backup</translation>
    </message>
    <message>
        <source>Making your profile…</source>
        <translation>Making your profile…</translation>
    </message>
    <message>
        <source>Name, organisation, schools</source>
        <translation>Name, organisation, schools</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>No internet needed. Not now, and hardly ever later.</source>
        <translation>No internet needed. Not now, and hardly ever later.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Press Ctrl+N anywhere to log something. One line is enough.</source>
        <translation>Press Ctrl+N anywhere to log something. One line is enough.</translation>
    </message>
    <message>
        <source>Print it and try it once</source>
        <translation>Print it and try it once</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Suggest five words</translation>
    </message>
    <message>
        <source>Tell who you are and where you work. It takes less than two minutes.</source>
        <translation>Tell who you are and where you work. It takes less than two minutes.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Under two minutes in all</source>
        <translation>Under two minutes in all</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Where you work. Separate several with a comma.</source>
        <translation>Where you work. Separate several with a comma.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>You are ready</source>
        <translation>You are ready</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>ryan 5m found a job &gt; mon</source>
        <translation>ryan 5m found a job &gt; mon</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>A new goal, in the youth&apos;s own words</source>
        <translation>A new goal, in the youth&apos;s own words</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>The youth may see all that is kept here.</source>
        <translation>The youth may see all that is kept here.</translation>
    </message>
    <message>
        <source>What {name} wants</source>
        <translation>What {name} wants</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>take out</translation>
    </message>
</context>
<context>
    <name>GroundsCard</name>
    <message>
        <source>As the data protection officer words it. It stands in every file.</source>
        <translation>As the data protection officer words it. It stands in every file.</translation>
    </message>
    <message>
        <source>Ground and purpose</source>
        <translation>Ground and purpose</translation>
    </message>
    <message>
        <source>In plain words: a youth can read this too.</source>
        <translation>In plain words: a youth can read this too.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved: ground and purpose</source>
        <translation>Saved: ground and purpose</translation>
    </message>
    <message>
        <source>Why your organisation keeps these records. The app tells what it does; whether that is allowed is for your organisation to decide, with its data protection officer.</source>
        <translation>Why your organisation keeps these records. The app tells what it does; whether that is allowed is for your organisation to decide, with its data protection officer.</translation>
    </message>
</context>
<context>
    <name>GroundsLines</name>
    <message>
        <source>Legal ground</source>
        <translation>Legal ground</translation>
    </message>
    <message>
        <source>Not filled in yet. That can be done in Settings.</source>
        <translation>Not filled in yet. That can be done in Settings.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>The organisation decides about this, with its data protection officer.</source>
        <translation>The organisation decides about this, with its data protection officer.</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Why it is kept</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All life domains</source>
        <translation>All life domains</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>All schools</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Early signal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Life domain</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Show as</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>What young people want, need or find hard. Heard in time.</source>
        <translation>What young people want, need or find hard. Heard in time.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>HeadField</name>
    <message>
        <source>Empty means: not counted</source>
        <translation>Empty means: not counted</translation>
    </message>
</context>
<context>
    <name>HeadsPart</name>
    <message>
        <source>Boys</source>
        <translation>Boys</translation>
    </message>
    <message>
        <source>Count heads</source>
        <translation>Count heads</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Girls</translation>
    </message>
    <message>
        <source>One less: {who}</source>
        <translation>One less: {who}</translation>
    </message>
    <message>
        <source>One more: {who}</source>
        <translation>One more: {who}</translation>
    </message>
    <message>
        <source>Other, unknown</source>
        <translation>Other, unknown</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>without names too</source>
        <translation>without names too</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>About health</source>
        <translation>About health</translation>
    </message>
    <message>
        <source>For somebody&apos;s safety</source>
        <translation>For somebody&apos;s safety</translation>
    </message>
    <message>
        <source>May stay empty; you can add it later in the file.</source>
        <translation>May stay empty; you can add it later in the file.</translation>
    </message>
    <message>
        <source>Needed to help</source>
        <translation>Needed to help</translation>
    </message>
    <message>
        <source>The youth wants it in</source>
        <translation>The youth wants it in</translation>
    </message>
    <message>
        <source>Why does this about health have to be in it?</source>
        <translation>Why does this about health have to be in it?</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>For a complaint or a case at law that runs. Until the end date nobody can erase the youth, not even at the youth&apos;s own request.</source>
        <translation>For a complaint or a case at law that runs. Until the end date nobody can erase the youth, not even at the youth&apos;s own request.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Keep longer</translation>
    </message>
    <message>
        <source>Why it must be kept</source>
        <translation>Why it must be kept</translation>
    </message>
    <message>
        <source>{first} to {last}: {reason}</source>
        <translation>{first} to {last}: {reason}</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Hours at school</source>
        <translation>Hours at school</translation>
    </message>
    <message>
        <source>Hours at {school} on {day}</source>
        <translation>Hours at {school} on {day}</translation>
    </message>
    <message>
        <source>Hours stored</source>
        <translation>Hours stored</translation>
    </message>
    <message>
        <source>Type hours such as 6, 6.5 or 6:30. They are stored by themselves.</source>
        <translation>Type hours such as 6, 6.5 or 6:30. They are stored by themselves.</translation>
    </message>
    <message>
        <source>{hours} hours this week</source>
        <translation>{hours} hours this week</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n time(s) before that: all of it is in the overview.</source>
        <translation>
            <numerusform>And %n time before that: all of it is in the overview.</numerusform>
            <numerusform>And %n times before that: all of it is in the overview.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Another device</translation>
    </message>
    <message>
        <source>As long as coaching runs or a signal is open, and {months} after that. Then it is proposed to erase it.</source>
        <translation>As long as coaching runs or a signal is open, and {months} after that. Then it is proposed to erase it.</translation>
    </message>
    <message>
        <source>How long, and who looked</source>
        <translation>How long, and who looked</translation>
    </message>
    <message>
        <source>Is something wrong, or should something go? Say so: it is corrected or erased, or you hear why that cannot be.</source>
        <translation>Is something wrong, or should something go? Say so: it is corrected or erased, or you hear why that cannot be.</translation>
    </message>
    <message>
        <source>Until {day}: {months} after the last time. Then it is proposed to erase it.</source>
        <translation>Until {day}: {months} after the last time. Then it is proposed to erase it.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message numerus="yes">
        <source>changed something %n time(s)</source>
        <translation>
            <numerusform>changed something %n time</numerusform>
            <numerusform>changed something %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did something else %n time(s)</source>
        <translation>
            <numerusform>did something else %n time</numerusform>
            <numerusform>did something else %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked %n time(s)</source>
        <translation>
            <numerusform>looked %n time</numerusform>
            <numerusform>looked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made an overview %n time(s)</source>
        <translation>
            <numerusform>made an overview %n time</numerusform>
            <numerusform>made an overview %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took something out %n time(s)</source>
        <translation>
            <numerusform>took something out %n time</numerusform>
            <numerusform>took something out %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrote something down %n time(s)</source>
        <translation>
            <numerusform>wrote something down %n time</numerusform>
            <numerusform>wrote something down %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPhrases</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the network</source>
        <translation>
            <numerusform>%n person in the network</numerusform>
            <numerusform>%n people in the network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll call(s)</source>
        <translation>
            <numerusform>%n roll call</numerusform>
            <numerusform>%n roll calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) coaching</source>
        <translation>
            <numerusform>%n coaching trajectory</numerusform>
            <numerusform>%n coaching trajectories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) support</source>
        <translation>
            <numerusform>support %n time</numerusform>
            <numerusform>support %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>I keep about you: {fields}. And of what we did: {amounts}, since {day}. It is stored encrypted on my laptop: others cannot just look into it. To others I give numbers only, never your name. You may read all of it, and say so when something is not right.</source>
        <translation>I keep about you: {fields}. And of what we did: {amounts}, since {day}. It is stored encrypted on my laptop: others cannot just look into it. To others I give numbers only, never your name. You may read all of it, and say so when something is not right.</translation>
    </message>
    <message>
        <source>Latest: {day}</source>
        <translation>Latest: {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Nothing was logged yet.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>What was known of {name}, who was merged, is kept too.</source>
        <translation>What was known of {name}, who was merged, is kept too.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nothing more</translation>
    </message>
    <message>
        <source>{many} and {last}</source>
        <translation>{many} and {last}</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation>What happened, in one line</translation>
    </message>
    <message>
        <source>ryan 5m found a job &gt; mon</source>
        <translation>ryan 5m found a job &gt; mon</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>It is right</source>
        <translation>It is right</translation>
    </message>
    <message>
        <source>Somebody new: {name}</source>
        <translation>Somebody new: {name}</translation>
    </message>
    <message>
        <source>The line as you typed it</source>
        <translation>The line as you typed it</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>Signals</source>
        <translation>Signals</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>In the form; {word} means something else</source>
        <translation>In the form; {word} means something else</translation>
    </message>
    <message>
        <source>In the quick line: {word}</source>
        <translation>In the quick line: {word}</translation>
    </message>
    <message>
        <source>No choices of your own in this list yet.</source>
        <translation>No choices of your own in this list yet.</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Offer again</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>Offer no longer</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Own choices</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changed: {label}</source>
        <translation>Changed: {label}</translation>
    </message>
    <message>
        <source>Choices of your organisation&apos;s own. They come below those of the app, and the quick line knows them too.</source>
        <translation>Choices of your organisation&apos;s own. They come below those of the app, and the quick line knows them too.</translation>
    </message>
    <message>
        <source>In the list: {label}</source>
        <translation>In the list: {label}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>No longer offered: {label}</source>
        <translation>No longer offered: {label}</translation>
    </message>
    <message>
        <source>Offered again: {label}</source>
        <translation>Offered again: {label}</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Own choice</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>What was recorded with it gets this word too.</source>
        <translation>What was recorded with it gets this word too.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Suggest five words</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>The new one again</translation>
    </message>
    <message>
        <source>Without use. What you were typing is kept. Ctrl+L locks at once.</source>
        <translation>Without use. What you were typing is kept. Ctrl+L locks at once.</translation>
    </message>
    <message>
        <source>Your new passphrase holds from now on</source>
        <translation>Your new passphrase holds from now on</translation>
    </message>
    <message>
        <source>Your recovery code on paper stays the same.</source>
        <translation>Your recovery code on paper stays the same.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Check the log</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>No such line.</source>
        <translation>No such line.</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Older lines</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Went out</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who opened, changed or handed over what. No note stands in it, and a line that was changed shows when the log is checked.</source>
        <translation>Who opened, changed or handed over what. No note stands in it, and a line that was changed shows when the log is checked.</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Youth</translation>
    </message>
</context>
<context>
    <name>LogPhrases</name>
    <message>
        <source>Another laptop</source>
        <translation>Another laptop</translation>
    </message>
    <message>
        <source>The log does not fit from line {number} on. Somebody changed it, or the disk failed. Leave everything as it is and call your organisation&apos;s privacy officer.</source>
        <translation>The log does not fit from line {number} on. Somebody changed it, or the disk failed. Leave everything as it is and call your organisation&apos;s privacy officer.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: all %n line(s) fit.</source>
        <translation>
            <numerusform>The log is whole: its one line fits.</numerusform>
            <numerusform>The log is whole: all %n lines fit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people of the organisation opened {what} without {who}</source>
        <translation>Two people of the organisation opened {what} without {who}</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>a backup</translation>
    </message>
    <message>
        <source>a certificate of erasure</source>
        <translation>a certificate of erasure</translation>
    </message>
    <message>
        <source>a coaching trajectory</source>
        <translation>a coaching trajectory</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>a contact</translation>
    </message>
    <message>
        <source>a count of corridor chats</source>
        <translation>a count of corridor chats</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>a goal</translation>
    </message>
    <message>
        <source>a legal hold</source>
        <translation>a legal hold</translation>
    </message>
    <message>
        <source>a place for backups</source>
        <translation>a place for backups</translation>
    </message>
    <message>
        <source>a planned activity</source>
        <translation>a planned activity</translation>
    </message>
    <message>
        <source>a proposal to erase</source>
        <translation>a proposal to erase</translation>
    </message>
    <message>
        <source>a restriction</source>
        <translation>a restriction</translation>
    </message>
    <message>
        <source>a series of activities</source>
        <translation>a series of activities</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>a setting</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>a signal</translation>
    </message>
    <message>
        <source>a step of the reporting code</source>
        <translation>a step of the reporting code</translation>
    </message>
    <message>
        <source>a support action</source>
        <translation>a support action</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>an activity</translation>
    </message>
    <message>
        <source>an erased youth</source>
        <translation>an erased youth</translation>
    </message>
    <message>
        <source>hours at school</source>
        <translation>hours at school</translation>
    </message>
    <message>
        <source>somebody in a youth&apos;s network</source>
        <translation>somebody in a youth&apos;s network</translation>
    </message>
    <message>
        <source>something of the app</source>
        <translation>something of the app</translation>
    </message>
    <message>
        <source>the file of {name}</source>
        <translation>the file of {name}</translation>
    </message>
    <message>
        <source>the key for lines typed while locked</source>
        <translation>the key for lines typed while locked</translation>
    </message>
    <message>
        <source>the list of youths</source>
        <translation>the list of youths</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>the log</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>the profile</translation>
    </message>
    <message>
        <source>the recovery code</source>
        <translation>the recovery code</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>the vault</translation>
    </message>
    <message>
        <source>{who} added {what}</source>
        <translation>{who} added {what}</translation>
    </message>
    <message>
        <source>{who} changed {what}</source>
        <translation>{who} changed {what}</translation>
    </message>
    <message>
        <source>{who} checked {what}</source>
        <translation>{who} checked {what}</translation>
    </message>
    <message>
        <source>{who} did something with {what}</source>
        <translation>{who} did something with {what}</translation>
    </message>
    <message>
        <source>{who} erased {what}</source>
        <translation>{who} erased {what}</translation>
    </message>
    <message>
        <source>{who} handed over {what}</source>
        <translation>{who} handed over {what}</translation>
    </message>
    <message>
        <source>{who} made a backup</source>
        <translation>{who} made a backup</translation>
    </message>
    <message>
        <source>{who} opened {what}</source>
        <translation>{who} opened {what}</translation>
    </message>
    <message>
        <source>{who} opened {what} with the recovery code</source>
        <translation>{who} opened {what} with the recovery code</translation>
    </message>
    <message>
        <source>{who} printed {what}</source>
        <translation>{who} printed {what}</translation>
    </message>
    <message>
        <source>{who} put back {what}</source>
        <translation>{who} put back {what}</translation>
    </message>
    <message>
        <source>{who} renewed the keys of {what}</source>
        <translation>{who} renewed the keys of {what}</translation>
    </message>
    <message>
        <source>{who} searched {what}</source>
        <translation>{who} searched {what}</translation>
    </message>
    <message>
        <source>{who} took out {what}</source>
        <translation>{who} took out {what}</translation>
    </message>
    <message>
        <source>{who} wrote {what} to a file</source>
        <translation>{who} wrote {what} to a file</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Count a corridor chat</source>
        <translation>Count a corridor chat</translation>
    </message>
    <message>
        <source>Demo, {day}: everybody is invented</source>
        <translation>Demo, {day}: everybody is invented</translation>
    </message>
    <message>
        <source>Everything saved, {time}</source>
        <translation>Everything saved, {time}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Log a signal</source>
        <translation>Log a signal</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Log an activity</translation>
    </message>
    <message>
        <source>Log support</source>
        <translation>Log support</translation>
    </message>
    <message>
        <source>Note hours at school</source>
        <translation>Note hours at school</translation>
    </message>
    <message>
        <source>Plan group work</source>
        <translation>Plan group work</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signals</translation>
    </message>
    <message>
        <source>Stored encrypted on this laptop</source>
        <translation>Stored encrypted on this laptop</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Youths</source>
        <translation>Youths</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>{place} · JIS Desktop</source>
        <translation>{place} · JIS Desktop</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>From {merged} to {kept}: {what}. Name, class and school of {kept} stay.</source>
        <translation>From {merged} to {kept}: {what}. Name, class and school of {kept} stay.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge {name} with…</source>
        <translation>Merge {name} with…</translation>
    </message>
    <message>
        <source>Nobody is called that. Try fewer letters.</source>
        <translation>Nobody is called that. Try fewer letters.</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Who stays</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Youths</source>
        <translation>Youths</translation>
    </message>
    <message>
        <source>only the name</source>
        <translation>only the name</translation>
    </message>
    <message>
        <source>resembles {name}</source>
        <translation>resembles {name}</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>type a name</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Enter corrects a moment, Delete takes it out.</source>
        <translation>Enter corrects a moment, Delete takes it out.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>Move to</source>
        <translation>Move to</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation>Add a name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>New: {name}</translation>
    </message>
    <message>
        <source>add a name</source>
        <translation>add a name</translation>
    </message>
    <message>
        <source>{name}: there already</source>
        <translation>{name}: there already</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A number, a room, or when they call back</source>
        <translation>A number, a room, or when they call back</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Agreed to contact?</source>
        <translation>Agreed to contact?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>In the network: {name}</source>
        <translation>In the network: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nobody yet. Add only whom you need to reach, with the youth&apos;s consent.</source>
        <translation>Nobody yet. Add only whom you need to reach, with the youth&apos;s consent.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Out of the network: {name}</source>
        <translation>Out of the network: {name}</translation>
    </message>
    <message>
        <source>People around the youth</source>
        <translation>People around the youth</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>To reach</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>agreed to contact</source>
        <translation>agreed to contact</translation>
    </message>
    <message>
        <source>consent not asked</source>
        <translation>consent not asked</translation>
    </message>
    <message>
        <source>the youth does not want this contact</source>
        <translation>the youth does not want this contact</translation>
    </message>
</context>
<context>
    <name>NewYouthPart</name>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>New: {name}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>to the year; all may stay empty</source>
        <translation>to the year; all may stay empty</translation>
    </message>
</context>
<context>
    <name>OpeningsCard</name>
    <message>
        <source>I know</source>
        <translation>I know</translation>
    </message>
    <message>
        <source>They set the passphrase that opens it: choose another one in Settings. Did you not know of this? Call your organisation&apos;s privacy officer.</source>
        <translation>They set the passphrase that opens it: choose another one in Settings. Did you not know of this? Call your organisation&apos;s privacy officer.</translation>
    </message>
    <message>
        <source>Two people of your organisation opened this profile on {moments}.</source>
        <translation>Two people of your organisation opened this profile on {moments}.</translation>
    </message>
</context>
<context>
    <name>OwnerCard</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>No name is shown.</source>
        <translation>No name is shown.</translation>
    </message>
    <message>
        <source>Several people on this laptop</source>
        <translation>Several people on this laptop</translation>
    </message>
    <message>
        <source>Shown before unlocking, readable for everybody with this laptop. Leave it empty to show nothing.</source>
        <translation>Shown before unlocking, readable for everybody with this laptop. Leave it empty to show nothing.</translation>
    </message>
    <message>
        <source>Shown first name</source>
        <translation>Shown first name</translation>
    </message>
    <message>
        <source>Shown: {name}</source>
        <translation>Shown: {name}</translation>
    </message>
</context>
<context>
    <name>PassphraseMeter</name>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>very weak</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>12:30</source>
        <translation>12:30</translation>
    </message>
    <message>
        <source>45 or 1h30</source>
        <translation>45 or 1h30</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Empty: until the summer holiday</source>
        <translation>Empty: until the summer holiday</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Every 2 weeks</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>In school holidays too</source>
        <translation>In school holidays too</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Left out, schools are closed: {days}.</source>
        <translation>Left out, schools are closed: {days}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Not one time outside the school holidays.</source>
        <translation>Not one time outside the school holidays.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan group work</source>
        <translation>Plan group work</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>Save for all %n that follow</source>
        <translation>
            <numerusform>Save for this one</numerusform>
            <numerusform>Save for all %n that follow</numerusform>
        </translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>School holidays are known until {day}; check the days after it.</source>
        <translation>School holidays are known until {day}; check the days after it.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Together with</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>fri or 15-2</source>
        <translation>fri or 15-2</translation>
    </message>
    <message>
        <source>{times}, from {first} to {last}.</source>
        <translation>{times}, from {first} to {last}.</translation>
    </message>
</context>
<context>
    <name>PlannedDetail</name>
    <message>
        <source>Change or move</source>
        <translation>Change or move</translation>
    </message>
    <message>
        <source>Does not take place</source>
        <translation>Does not take place</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>It took place</translation>
    </message>
    <message>
        <source>Needed: {what}</source>
        <translation>Needed: {what}</translation>
    </message>
    <message>
        <source>On the day itself you call the roll and count heads here.</source>
        <translation>On the day itself you call the roll and count heads here.</translation>
    </message>
    <message>
        <source>Stop the series here</source>
        <translation>Stop the series here</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Takes place after all</translation>
    </message>
    <message>
        <source>Together with: {who}</source>
        <translation>Together with: {who}</translation>
    </message>
    <message>
        <source>cancelled: {reason}</source>
        <translation>cancelled: {reason}</translation>
    </message>
</context>
<context>
    <name>PlannedPart</name>
    <message numerus="yes">
        <source>%n time(s) taken out of the plan</source>
        <translation>
            <numerusform>%n time taken out of the plan</numerusform>
            <numerusform>%n times taken out of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n time(s)</source>
        <translation>
            <numerusform>Changed: %n time</numerusform>
            <numerusform>Changed: %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>It took place. Count heads or call the roll.</source>
        <translation>It took place. Count heads or call the roll.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, schools are closed: %n</source>
        <translation>
            <numerusform>Left out, schools are closed: %n</numerusform>
            <numerusform>Left out, schools are closed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n time(s)</source>
        <translation>
            <numerusform>Planned: %n time</numerusform>
            <numerusform>Planned: %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity is cancelled</source>
        <translation>The activity is cancelled</translation>
    </message>
    <message>
        <source>The activity takes place</source>
        <translation>The activity takes place</translation>
    </message>
    <message>
        <source>This week has everything of last week already.</source>
        <translation>This week has everything of last week already.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Practise with your recovery code</source>
        <translation>Practise with your recovery code</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Everything that is kept, in plain words, to read together or to give along. Names of others are left out.</source>
        <translation>Everything that is kept, in plain words, to read together or to give along. Names of others are left out.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Figures for others are numbers only: no names, no notes.</source>
        <translation>Figures for others are numbers only: no names, no notes.</translation>
    </message>
    <message>
        <source>Make the overview…</source>
        <translation>Make the overview…</translation>
    </message>
    <message>
        <source>Only you. It is stored encrypted, on this laptop and in your backups.</source>
        <translation>Only you. It is stored encrypted, on this laptop and in your backups.</translation>
    </message>
    <message>
        <source>Overview for the youth</source>
        <translation>Overview for the youth</translation>
    </message>
    <message>
        <source>The youth may see all of it and say what is not right.</source>
        <translation>The youth may see all of it and say what is not right.</translation>
    </message>
    <message>
        <source>To read aloud</source>
        <translation>To read aloud</translation>
    </message>
    <message>
        <source>What was logged</source>
        <translation>What was logged</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Who can see it</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message numerus="yes">
        <source>Erased: %n record(s). A certificate is in Settings.</source>
        <translation>
            <numerusform>Erased: %n record. A certificate is in Settings.</numerusform>
            <numerusform>Erased: %n records. A certificate is in Settings.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be worked with again</source>
        <translation>It can be worked with again</translation>
    </message>
    <message>
        <source>Kept until the end date</source>
        <translation>Kept until the end date</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Set aside: nothing is done with it now</source>
        <translation>Set aside: nothing is done with it now</translation>
    </message>
    <message>
        <source>The youth can be erased again</source>
        <translation>The youth can be erased again</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Do not</source>
        <translation>Do not</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Not spoken to for long</source>
        <translation>Not spoken to for long</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show who was not spoken to for long</source>
        <translation>Show who was not spoken to for long</translation>
    </message>
    <message numerus="yes">
        <source>no contact for %n week(s)</source>
        <translation>
            <numerusform>no contact for %n week</numerusform>
            <numerusform>no contact for %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingChips</name>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation>
            <numerusform>%n boy</numerusform>
            <numerusform>%n boys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation>
            <numerusform>%n girl</numerusform>
            <numerusform>%n girls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message>
        <source>As usual: {title}</source>
        <translation>As usual: {title}</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>It is {name}</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Looks like</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>New: {name}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Planned: {title}</source>
        <translation>Planned: {title}</translation>
    </message>
    <message>
        <source>This is how I read it</source>
        <translation>This is how I read it</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Check the code</source>
        <translation>Check the code</translation>
    </message>
    <message>
        <source>From your paper: nine groups of four. Dashes are not needed.</source>
        <translation>From your paper: nine groups of four. Dashes are not needed.</translation>
    </message>
    <message>
        <source>Is the paper gone, or did somebody else see it? New keys give you a new code.</source>
        <translation>Is the paper gone, or did somebody else see it? New keys give you a new code.</translation>
    </message>
    <message>
        <source>Last practised on {day}.</source>
        <translation>Last practised on {day}.</translation>
    </message>
    <message>
        <source>Nobody but you can open this profile. Your organisation cannot.</source>
        <translation>Nobody but you can open this profile. Your organisation cannot.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Practise with your paper</source>
        <translation>Practise with your paper</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Renew the keys</translation>
    </message>
    <message>
        <source>The code is right. Put the paper back in its place.</source>
        <translation>The code is right. Put the paper back in its place.</translation>
    </message>
    <message>
        <source>Two people of your organisation can open this profile together, for when you cannot. You are told when they did. Their key: {key}.</source>
        <translation>Two people of your organisation can open this profile together, for when you cannot. You are told when they did. Their key: {key}.</translation>
    </message>
    <message>
        <source>You have not practised with this code yet.</source>
        <translation>You have not practised with this code yet.</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Everything is encrypted anew, and you get a new recovery code. The old paper and the backups made before then open nothing here; your passphrase stays.</source>
        <translation>Everything is encrypted anew, and you get a new recovery code. The old paper and the backups made before then open nothing here; your passphrase stays.</translation>
    </message>
    <message>
        <source>Keep the old paper until you pressed Renew now: until then only that one holds.</source>
        <translation>Keep the old paper until you pressed Renew now: until then only that one holds.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renew now</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Renew the keys</translation>
    </message>
    <message>
        <source>Show the new code</source>
        <translation>Show the new code</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) lie here</source>
        <translation>
            <numerusform>%n backup lies here</numerusform>
            <numerusform>%n backups lie here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n youth</numerusform>
            <numerusform>%n youths</numerusform>
        </translation>
    </message>
    <message>
        <source>A new one, which opens this laptop from then on.</source>
        <translation>A new one, which opens this laptop from then on.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choose the folder…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Here now: {what}</source>
        <translation>Here now: {what}</translation>
    </message>
    <message>
        <source>In this backup: {what}</source>
        <translation>In this backup: {what}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>My passphrase</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>No folder chosen yet</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Open with</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Put back a backup</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>See what is in it</translation>
    </message>
    <message>
        <source>The code on paper</source>
        <translation>The code on paper</translation>
    </message>
    <message>
        <source>The folder with backups</source>
        <translation>The folder with backups</translation>
    </message>
    <message>
        <source>What is on this laptop now is backed up first.</source>
        <translation>What is on this laptop now is backed up first.</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Whoever was erased stays erased.</source>
        <translation>Whoever was erased stays erased.</translation>
    </message>
</context>
<context>
    <name>RestrictCard</name>
    <message>
        <source>Does the youth say that something is wrong, or object? Then keep it and do nothing with it until that is sorted out. Nothing can be logged about the youth meanwhile.</source>
        <translation>Does the youth say that something is wrong, or object? Then keep it and do nothing with it until that is sorted out. Nothing can be logged about the youth meanwhile.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Set aside for now</source>
        <translation>Set aside for now</translation>
    </message>
    <message>
        <source>Since {day}: {reason}</source>
        <translation>Since {day}: {reason}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Work with it again</translation>
    </message>
    <message>
        <source>lifted on {day}</source>
        <translation>lifted on {day}</translation>
    </message>
</context>
<context>
    <name>RestrictedBar</name>
    <message>
        <source>Set aside since {day}: to be read only. Lift it at Privacy.</source>
        <translation>Set aside since {day}: to be read only. Lift it at Privacy.</translation>
    </message>
    <message>
        <source>To Privacy</source>
        <translation>To Privacy</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, shown once these are decided.</source>
        <translation>
            <numerusform>And %n more, shown once these are decided.</numerusform>
            <numerusform>And %n more, shown once these are decided.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Certificates of erasure</translation>
    </message>
    <message>
        <source>Coached, after the end</source>
        <translation>Coached, after the end</translation>
    </message>
    <message>
        <source>Decide about {what}</source>
        <translation>Decide about {what}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erased. The certificate is below.</source>
        <translation>Erased. The certificate is below.</translation>
    </message>
    <message>
        <source>How long your organisation keeps what is about somebody. These are proposals for the data protection officer. Activities without names are kept.</source>
        <translation>How long your organisation keeps what is about somebody. These are proposals for the data protection officer. Activities without names are kept.</translation>
    </message>
    <message>
        <source>It stays. It comes back here after another term.</source>
        <translation>It stays. It comes back here after another term.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Keeping and erasing</translation>
    </message>
    <message>
        <source>Nobody&apos;s term has passed.</source>
        <translation>Nobody&apos;s term has passed.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. In this version you decide yourself; later the coordinator decides, and what you do here is a proposal.</source>
        <translation>Nothing is erased by itself. In this version you decide yourself; later the coordinator decides, and what you do here is a proposal.</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Nothing was erased yet.</translation>
    </message>
    <message>
        <source>Others, after the last time</source>
        <translation>Others, after the last time</translation>
    </message>
    <message numerus="yes">
        <source>Put forward to erase (%n)</source>
        <translation>
            <numerusform>Put forward to erase (%n)</numerusform>
            <numerusform>Put forward to erase (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put forward. Decide about each below.</source>
        <translation>Put forward. Decide about each below.</translation>
    </message>
    <message>
        <source>Signal {topic}: {name}</source>
        <translation>Signal {topic}: {name}</translation>
    </message>
    <message>
        <source>Signals that are over</source>
        <translation>Signals that are over</translation>
    </message>
    <message>
        <source>The clock of this laptop is earlier than what was written before. Set it right: until then nothing is put forward or erased.</source>
        <translation>The clock of this laptop is earlier than what was written before. Set it right: until then nothing is put forward or erased.</translation>
    </message>
    <message numerus="yes">
        <source>The term of %n has passed.</source>
        <translation>
            <numerusform>The term of %n has passed.</numerusform>
            <numerusform>The terms of %n have passed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Why it stays</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>nobody by name</translation>
    </message>
    <message>
        <source>{what} · term over since {day}</source>
        <translation>{what} · term over since {day}</translation>
    </message>
</context>
<context>
    <name>RollCallPart</name>
    <message>
        <source>E</source>
        <comment>key: had said so</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: was not</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Nobody on the roll call yet. Type who was there.</source>
        <translation>Nobody on the roll call yet. Type who was there.</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: the rest were there</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>The rest were there</source>
        <translation>The rest were there</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Who was there?</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key: was there</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>had said so</source>
        <translation>had said so</translation>
    </message>
    <message>
        <source>not</source>
        <translation>not</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <source>to a name</source>
        <translation>to a name</translation>
    </message>
    <message>
        <source>{there} of {all}</source>
        <translation>{there} of {all}</translation>
    </message>
</context>
<context>
    <name>RollRow</name>
    <message>
        <source>E</source>
        <comment>key: had said so</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: was not</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: the rest were there</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key: was there</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>Y: there, N: not there, E: had said so, Delete: off the roll call. Two letters go to a name; one that begins with Y, N, E or R needs a slash first. Space changes the mark, Enter finishes once somebody is marked.</source>
        <translation>Y: there, N: not there, E: had said so, Delete: off the roll call. Two letters go to a name; one that begins with Y, N, E or R needs a slash first. Space changes the mark, Enter finishes once somebody is marked.</translation>
    </message>
    <message>
        <source>had said so</source>
        <translation>had said so</translation>
    </message>
    <message>
        <source>not</source>
        <translation>not</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions and screens</source>
        <translation>Actions and screens</translation>
    </message>
    <message>
        <source>Find a youth, an action or a screen</source>
        <translation>Find a youth, an action or a screen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Youths</source>
        <translation>Youths</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>This profile</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>A step that is stored stays as it is. Add another one to put it right.</source>
        <translation>A step that is stored stays as it is. Add another one to put it right.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>For example yesterday or 23-11</source>
        <translation>For example yesterday or 23-11</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>My impression</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Store this step</source>
        <translation>Store this step</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>What do you make of it? May stay empty.</source>
        <translation>What do you make of it? May stay empty.</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>What it comes to</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Consult a colleague, and Veilig Thuis if need be</source>
        <translation>Consult a colleague, and Veilig Thuis if need be</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Is a report to Veilig Thuis needed? Can you give or arrange help?</source>
        <translation>Is a report to Veilig Thuis needed? Can you give or arrange help?</translation>
    </message>
    <message>
        <source>Is there a suspicion? Is somebody in danger, now or again and again?</source>
        <translation>Is there a suspicion? Is somebody in danger, now or again and again?</translation>
    </message>
    <message>
        <source>Map what you see and hear</source>
        <translation>Map what you see and hear</translation>
    </message>
    <message>
        <source>Talk with those concerned</source>
        <translation>Talk with those concerned</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Weigh</translation>
    </message>
    <message>
        <source>What did you see and hear yourself? When, and how often?</source>
        <translation>What did you see and hear yourself? When, and how often?</translation>
    </message>
    <message>
        <source>Whom did you ask, and what did they say?</source>
        <translation>Whom did you ask, and what did they say?</translation>
    </message>
    <message>
        <source>With whom did you talk, and what was said? Only if that is safe.</source>
        <translation>With whom did you talk, and what was said? Only if that is safe.</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Add once more</source>
        <translation>Add once more</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>My impression</translation>
    </message>
    <message>
        <source>Only with your passphrase</source>
        <translation>Only with your passphrase</translation>
    </message>
    <message>
        <source>Reporting code</source>
        <translation>Reporting code</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Show the steps</translation>
    </message>
    <message>
        <source>Stored: {step}</source>
        <translation>Stored: {step}</translation>
    </message>
    <message>
        <source>These steps are more than a note. Looking at them is written in the log, and they are in no list and not found by searching.</source>
        <translation>These steps are more than a note. Looking at them is written in the log, and they are in no list and not found by searching.</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>What it comes to</translation>
    </message>
    <message>
        <source>Write this step</source>
        <translation>Write this step</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>passed over</translation>
    </message>
    <message>
        <source>written</source>
        <translation>written</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done in the last 4 weeks</source>
        <translation>Done in the last 4 weeks</translation>
    </message>
    <message>
        <source>End what you log with &gt; and a day, for example: &gt; mon. It appears here.</source>
        <translation>End what you log with &gt; and a day, for example: &gt; mon. It appears here.</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Nothing to come back to</source>
        <translation>Nothing to come back to</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>To come back to</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message numerus="yes">
        <source>%n thing(s) for today.</source>
        <translation>
            <numerusform>%n thing for today.</numerusform>
            <numerusform>%n things for today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Counted: a corridor chat.</source>
        <translation>Counted: a corridor chat.</translation>
    </message>
    <message>
        <source>Counted: a corridor chat. A digit gives the age.</source>
        <translation>Counted: a corridor chat. A digit gives the age.</translation>
    </message>
    <message>
        <source>Counted: a corridor chat. {age}</source>
        <translation>Counted: a corridor chat. {age}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation>Done: {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Hello {name}. {what}</source>
        <translation>Hello {name}. {what}</translation>
    </message>
    <message>
        <source>Log something</source>
        <translation>Log something</translation>
    </message>
    <message>
        <source>Log what happens; what you want to come back to appears here by itself.</source>
        <translation>Log what happens; what you want to come back to appears here by itself.</translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation>Logged today</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>Nothing yet today.</source>
        <translation>Nothing yet today.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Roll call: {title}</source>
        <translation>Roll call: {title}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Tomorrow: {name}</source>
        <translation>Tomorrow: {name}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>You began a step of the reporting code at {time}.</source>
        <translation>You began a step of the reporting code at {time}.</translation>
    </message>
    <message>
        <source>You began something at {time}.</source>
        <translation>You began something at {time}.</translation>
    </message>
    <message>
        <source>You began to add somebody to a network at {time}.</source>
        <translation>You began to add somebody to a network at {time}.</translation>
    </message>
    <message>
        <source>You began to correct something at {time}.</source>
        <translation>You began to correct something at {time}.</translation>
    </message>
    <message>
        <source>You began to plan something at {time}.</source>
        <translation>You began to plan something at {time}.</translation>
    </message>
    <message>
        <source>count a corridor chat</source>
        <translation>count a corridor chat</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>walk</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete removes it</translation>
    </message>
</context>
<context>
    <name>TookInBar</name>
    <message>
        <source>Merged with {name}</source>
        <translation>Merged with {name}</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Split again</translation>
    </message>
    <message>
        <source>Split again from {name}</source>
        <translation>Split again from {name}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Everything you log stays encrypted on this laptop.</source>
        <translation>Everything you log stays encrypted on this laptop.</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>I forgot it</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try. Nothing is lost.</source>
        <translation>
            <numerusform>Wait %n second before the next try. Nothing is lost.</numerusform>
            <numerusform>Wait %n seconds before the next try. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Welcome back</translation>
    </message>
</context>
<context>
    <name>UnreadableRow</name>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message numerus="yes">
        <source>%n correction(s) not stored yet</source>
        <translation>
            <numerusform>%n correction is not stored yet</numerusform>
            <numerusform>%n corrections are not stored yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>From your paper: nine groups of four. Dashes are not needed.</source>
        <translation>From your paper: nine groups of four. Dashes are not needed.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Of your organisation, each with a share. The log keeps it.</source>
        <translation>Of your organisation, each with a share. The log keeps it.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Open with</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>Open with the code</translation>
    </message>
    <message>
        <source>Open with the shares</source>
        <translation>Open with the shares</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Suggest five words</translation>
    </message>
    <message>
        <source>The code on paper</source>
        <translation>The code on paper</translation>
    </message>
    <message>
        <source>The share of the first</source>
        <translation>The share of the first</translation>
    </message>
    <message>
        <source>The share of the second</source>
        <translation>The share of the second</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Activities of the week</source>
        <translation>Activities of the week</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>I am new here</source>
        <translation>I am new here</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Profile {number}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
</context>
<context>
    <name>YouthFilePart</name>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parts of the file</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>YouthListPart</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Last spoken first</source>
        <translation>Last spoken first</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Someone new</translation>
    </message>
    <message>
        <source>Who to show</source>
        <translation>Who to show</translation>
    </message>
    <message>
        <source>Youths</source>
        <translation>Youths</translation>
    </message>
</context>
<context>
    <name>YouthPhrases</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Back on {day}</source>
        <translation>Back on {day}</translation>
    </message>
    <message>
        <source>Coaching began</source>
        <translation>Coaching began</translation>
    </message>
    <message>
        <source>Contact taken out</source>
        <translation>Contact taken out</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Goal taken out</source>
        <translation>Goal taken out</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>My impression</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n week(s)</source>
        <translation>
            <numerusform>No contact for %n week</numerusform>
            <numerusform>No contact for %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Signal taken out</source>
        <translation>Signal taken out</translation>
    </message>
    <message>
        <source>Signal: {sort}</source>
        <translation>Signal: {sort}</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Support taken out</source>
        <translation>Support taken out</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>closed {day}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>done {day}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>known since {day}</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>reason missing</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>YouthsView</name>
    <message>
        <source>Choose somebody</source>
        <translation>Choose somebody</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Corrected: {name}</source>
        <translation>Corrected: {name}</translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation>Done: {name}</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Log a contact: the name you type becomes a youth by itself.</source>
        <translation>Log a contact: the name you type becomes a youth by itself.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Not stored. What you typed is still there.</source>
        <translation>Not stored. What you typed is still there.</translation>
    </message>
    <message>
        <source>The timeline of who you choose in the list stands here.</source>
        <translation>The timeline of who you choose in the list stands here.</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Thrown away</translation>
    </message>
    <message>
        <source>Tomorrow: {name}</source>
        <translation>Tomorrow: {name}</translation>
    </message>
    <message>
        <source>{kept} and {merged} are two again</source>
        <translation>{kept} and {merged} are two again</translation>
    </message>
    <message>
        <source>{merged} is now with {kept}</source>
        <translation>{merged} is now with {kept}</translation>
    </message>
    <message>
        <source>{name} is somebody else. This is not asked again.</source>
        <translation>{name} is somebody else. This is not asked again.</translation>
    </message>
</context>
<context>
    <name>_StepItem</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
</context>
</TS>
