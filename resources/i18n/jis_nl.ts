<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>Another word or name</source>
        <translation>Nog een woord of naam</translation>
    </message>
    <message>
        <source>Choose a folder and save</source>
        <translation>Kies een map en sla op</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It becomes a file that everybody who has it can read. Print it or give it to the youth, and throw the file away. It goes to nobody by itself, to parents neither.</source>
        <translation>Het wordt een bestand dat iedereen die het heeft kan lezen. Druk het af of geef het aan de jongere, en gooi het bestand weg. Het gaat vanzelf naar niemand, ook niet naar ouders.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Names of others are left out. Read it through: switch a name off to put it back, or type a word that has to go too.</source>
        <translation>Namen van anderen zijn weggelaten. Lees het door: zet een naam uit om hem terug te zetten, of typ een woord dat ook weg moet.</translation>
    </message>
    <message>
        <source>No names of others were found.</source>
        <translation>Er zijn geen namen van anderen gevonden.</translation>
    </message>
    <message>
        <source>Overview for the youth</source>
        <translation>Overzicht voor de jongere</translation>
    </message>
    <message>
        <source>Somebody else is called {names} too: read where it is about whom.</source>
        <translation>Iemand anders heet ook {names}: lees na waar het over wie gaat.</translation>
    </message>
    <message>
        <source>The overview as it will be written</source>
        <translation>Het overzicht zoals het wordt opgeslagen</translation>
    </message>
    <message>
        <source>Where to save the overview</source>
        <translation>Waar het overzicht moet komen</translation>
    </message>
</context>
<context>
    <name>ActivitiesHead</name>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Alle activiteiten</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Kopieer vorige week</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>How to show activities</source>
        <translation>Hoe je activiteiten ziet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Activiteit vastleggen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week erna</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week ervoor</translation>
    </message>
</context>
<context>
    <name>ActivitiesView</name>
    <message numerus="yes">
        <source>%n name(s) marked as there</source>
        <translation>
            <numerusform>%n naam staat op aanwezig</numerusform>
            <numerusform>%n namen staan op aanwezig</numerusform>
        </translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Alle activiteiten</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Leg een activiteit vast</translation>
    </message>
    <message>
        <source>Log what you did with a group: it appears here with who came.</source>
        <translation>Leg vast wat je met een groep deed: hier zie je het terug, met wie er was.</translation>
    </message>
    <message>
        <source>Mark taken away: {name}</source>
        <translation>Van de lijst: {name}</translation>
    </message>
    <message>
        <source>New, and there: {name}</source>
        <translation>Nieuw, en aanwezig: {name}</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Nog geen activiteiten</translation>
    </message>
    <message>
        <source>Nothing in this week</source>
        <translation>Niets in deze week</translation>
    </message>
    <message>
        <source>The activity is cancelled</source>
        <translation>De activiteit ging niet door</translation>
    </message>
    <message>
        <source>The activity took place</source>
        <translation>De activiteit ging wel door</translation>
    </message>
    <message>
        <source>There: {name}</source>
        <translation>Aanwezig: {name}</translation>
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
        <translation>Ging niet door</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done, the rest were there</source>
        <translation>Klaar, de rest was er</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Only close</source>
        <translation>Alleen sluiten</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Samen met</translation>
    </message>
    <message>
        <source>Took place after all</source>
        <translation>Ging toch door</translation>
    </message>
    <message>
        <source>What stood out?</source>
        <translation>Wat viel op?</translation>
    </message>
</context>
<context>
    <name>ActivityPhrases</name>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n geteld</numerusform>
            <numerusform>%n geteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n naam</numerusform>
            <numerusform>%n namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Hemelvaart</translation>
    </message>
    <message>
        <source>Autumn holiday</source>
        <translation>Herfstvakantie</translation>
    </message>
    <message>
        <source>Christmas holiday</source>
        <translation>Kerstvakantie</translation>
    </message>
    <message>
        <source>Easter</source>
        <translation>Pasen</translation>
    </message>
    <message>
        <source>Everybody who was counted is on the roll call.</source>
        <translation>Iedereen die je telde staat op de lijst.</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Goede Vrijdag</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Koningsdag</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Bevrijdingsdag</translation>
    </message>
    <message>
        <source>May holiday</source>
        <translation>Meivakantie</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nieuwjaarsdag</translation>
    </message>
    <message>
        <source>Spring holiday</source>
        <translation>Voorjaarsvakantie</translation>
    </message>
    <message>
        <source>Summer holiday</source>
        <translation>Zomervakantie</translation>
    </message>
    <message>
        <source>Whitsun</source>
        <translation>Pinksteren</translation>
    </message>
    <message numerus="yes">
        <source>and %n who just dropped in.</source>
        <translation>
            <numerusform>en %n die even kwam kijken.</numerusform>
            <numerusform>en %n die even kwamen kijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled: {reason}</source>
        <translation>vervalt: {reason}</translation>
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
        <translation>ging het door?</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>session {number} of {of}</source>
        <translation>bijeenkomst {number} van {of}</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <comment>times</comment>
        <translation>{begin} tot {end}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>{names}, but fewer heads. Count again?</source>
        <translation>{names}, maar minder koppen. Tel je nog eens?</translation>
    </message>
    <message>
        <source>{why}: {day} is skipped</source>
        <translation>{why}: {day} slaat over</translation>
    </message>
</context>
<context>
    <name>AfterBreakCard</name>
    <message numerus="yes">
        <source>%n line(s) from while it was locked</source>
        <translation>
            <numerusform>%n regel van tijdens de vergrendeling</numerusform>
            <numerusform>%n regels van tijdens de vergrendeling</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Kijk ze na</translation>
    </message>
</context>
<context>
    <name>AfterBreakPanel</name>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>%n regel opgeslagen</numerusform>
            <numerusform>%n regels opgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>After the break</source>
        <translation>Na de pauze</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Line thrown away</source>
        <translation>Regel weggegooid</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message numerus="yes">
        <source>Save %n line(s)</source>
        <translation>
            <numerusform>Sla %n regel op</numerusform>
            <numerusform>Sla %n regels op</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeBar</name>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Geen dubbel</translation>
    </message>
    <message>
        <source>Resembles {name}. The same youth?</source>
        <translation>Lijkt op {name}. Zelfde jongere?</translation>
    </message>
</context>
<context>
    <name>BackToWho</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>A folder for backups</source>
        <translation>Een map voor reservekopieën</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu maken</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message numerus="yes">
        <source>Backup made and checked, in %n folder(s)</source>
        <translation>
            <numerusform>Reservekopie gemaakt en nagekeken, in %n map</numerusform>
            <numerusform>Reservekopie gemaakt en nagekeken, in %n mappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy: {percent}%</source>
        <translation>Bezig: {percent}%</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Forget {path}</source>
        <translation>{path} vergeten</translation>
    </message>
    <message>
        <source>Practise restoring</source>
        <translation>Terugzetten oefenen</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>The practice run went well: %n youth(s) came back</source>
        <translation>
            <numerusform>De oefening is gelukt: %n jongere kwam terug</numerusform>
            <numerusform>De oefening is gelukt: %n jongeren kwamen terug</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPhrases</name>
    <message>
        <source>Backup: {moment}</source>
        <translation>Reservekopie: {moment}</translation>
    </message>
    <message>
        <source>Newest backup: {moment}.</source>
        <translation>Nieuwste reservekopie: {moment}.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen reservekopie</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>Op deze laptop</translation>
    </message>
    <message>
        <source>Restoring was never practised.</source>
        <translation>Terugzetten is nog nooit geoefend.</translation>
    </message>
    <message>
        <source>Restoring was practised on {day}.</source>
        <translation>Terugzetten is geoefend op {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Still %n copy(s) with somebody who was erased</source>
        <translation>
            <numerusform>Nog %n kopie met iemand die gewist is</numerusform>
            <numerusform>Nog %n kopieën met iemand die gewist is</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gisteren {time}</translation>
    </message>
    <message>
        <source>{where}: nothing yet</source>
        <translation>{where}: nog niets</translation>
    </message>
    <message>
        <source>{where}: still has somebody who was erased</source>
        <translation>{where}: hier staat nog iemand die gewist is</translation>
    </message>
</context>
<context>
    <name>BsnWarning</name>
    <message>
        <source>Take it out</source>
        <translation>Haal het weg</translation>
    </message>
    <message>
        <source>This looks like a citizen service number (BSN). It may not stand here.</source>
        <translation>Dit lijkt op een burgerservicenummer. Dat mag hier niet staan.</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message numerus="yes">
        <source>%n line(s) waiting for you to unlock</source>
        <translation>
            <numerusform>%n regel wacht tot je ontgrendelt</numerusform>
            <numerusform>%n regels wachten tot je ontgrendelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Corridor chat</source>
        <translation>Gangcontact</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Log without unlocking</source>
        <translation>Vastleggen zonder te ontgrendelen</translation>
    </message>
    <message>
        <source>Saved. You will find it after unlocking.</source>
        <translation>Bewaard. Je vindt het na het ontgrendelen.</translation>
    </message>
    <message>
        <source>Works once you have unlocked on this laptop.</source>
        <translation>Dit werkt zodra je op deze laptop hebt ontgrendeld.</translation>
    </message>
    <message>
        <source>ryan 5m found a job &gt; mon</source>
        <translation>ryan 5m bijbaan gevonden &gt; ma</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Corridor chat</source>
        <translation>Gangcontact</translation>
    </message>
    <message>
        <source>Draft kept, {time}</source>
        <translation>Concept bewaard, {time}</translation>
    </message>
    <message>
        <source>Earlier activities</source>
        <translation>Eerdere activiteiten</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nieuw: {name}</translation>
    </message>
    <message>
        <source>Only who and kind are needed</source>
        <translation>Alleen wie en soort zijn nodig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save, next</source>
        <translation>Opslaan, volgende</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Steun</translation>
    </message>
    <message>
        <source>There are several. Choose from the form, or add the class: ryan/3c</source>
        <translation>Er zijn er meer met die naam. Kies er een in het formulier, of zet de klas erbij: ryan/3c</translation>
    </message>
    <message>
        <source>This is about health. Say in the form why it has to be in it.</source>
        <translation>Dit gaat over gezondheid. Zeg hieronder waarom het erin moet.</translation>
    </message>
</context>
<context>
    <name>CertificateLines</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n gegeven</numerusform>
            <numerusform>%n gegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>an older copy had brought it back</source>
        <translation>een oudere kopie had het teruggebracht</translation>
    </message>
    <message>
        <source>at request</source>
        <translation>op verzoek</translation>
    </message>
    <message>
        <source>it should not have been kept</source>
        <translation>het had niet bewaard mogen worden</translation>
    </message>
    <message>
        <source>its term had passed</source>
        <translation>de termijn was voorbij</translation>
    </message>
    <message numerus="yes">
        <source>rule: %n month(s)</source>
        <translation>
            <numerusform>regel: %n maand</numerusform>
            <numerusform>regel: %n maanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatsCard</name>
    <message>
        <source>Corridor chats</source>
        <translation>Gangcontacten</translation>
    </message>
    <message>
        <source>One more corridor chat</source>
        <translation>Nog een gangcontact</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>zonder naam</translation>
    </message>
</context>
<context>
    <name>ClosedColumn</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Laatste %n dag</numerusform>
            <numerusform>Laatste %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this brings you back in. Nobody else has it. Keep the paper at home, not with your laptop.</source>
        <translation>Vergeet je je wachtzin, dan kom je hiermee weer binnen. Niemand anders heeft deze code. Bewaar het papier thuis, niet bij je laptop.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Not the same as on your paper. Look once more.</source>
        <translation>Dat staat niet op je papier. Kijk nog eens.</translation>
    </message>
    <message>
        <source>Or write it down yourself.</source>
        <translation>Of schrijf hem zelf over.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Print your recovery code</source>
        <translation>Print je herstelcode</translation>
    </message>
    <message>
        <source>Printed at {time}</source>
        <translation>Geprint om {time}</translation>
    </message>
    <message>
        <source>Recovery code of JIS Desktop</source>
        <translation>Herstelcode van JIS Desktop</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Even proberen</translation>
    </message>
    <message>
        <source>Try it later</source>
        <translation>Later proberen</translation>
    </message>
    <message>
        <source>Type two groups from your paper. Lower case is fine.</source>
        <translation>Pak het papier en typ twee groepen over. Kleine letters mogen.</translation>
    </message>
    <message>
        <source>it is on your paper</source>
        <translation>staat op je papier</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n more in the list</source>
        <translation>
            <numerusform>Nog %n in de lijst</numerusform>
            <numerusform>Nog %n in de lijst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionPart</name>
    <message>
        <source>Corrected</source>
        <translation>Verbeterd</translation>
    </message>
    <message>
        <source>Corrected: {name}</source>
        <translation>Verbeterd: {name}</translation>
    </message>
    <message>
        <source>Not stored. What you typed is still there.</source>
        <translation>Niet opgeslagen. Wat je typte staat er nog.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggegooid</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Nothing is shown for the moment</source>
        <translation>Er is nu niets te zien</translation>
    </message>
    <message>
        <source>Press a key or click to go on. Stay away longer, and the app locks.</source>
        <translation>Druk op een toets of klik om verder te gaan. Blijf je langer weg, dan vergrendelt de app.</translation>
    </message>
</context>
<context>
    <name>DayPhrases</name>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation>
            <numerusform>%n jongen</numerusform>
            <numerusform>%n jongens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation>
            <numerusform>%n meisje</numerusform>
            <numerusform>%n meisjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Terugkomen</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Ging het door?</translation>
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
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Five steps help you decide what to do. You need not do it alone.</source>
        <translation>Vijf stappen helpen je kiezen wat je doet. Je hoeft het niet alleen te doen.</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Hoe en wanneer</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaats naar…</translation>
    </message>
    <message>
        <source>Reporting code</source>
        <translation>Meldcode</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Think of the reporting code</source>
        <translation>Denk aan de meldcode</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Naar {name}</translation>
    </message>
    <message>
        <source>What I think of it</source>
        <translation>Wat ik ervan vind</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Over wie</translation>
    </message>
</context>
<context>
    <name>EarlySignalPhrases</name>
    <message>
        <source>Nobody by name</source>
        <translation>Niemand bij naam</translation>
    </message>
    <message>
        <source>Not done yet; due {day}</source>
        <translation>Nog niet gedaan; was voor {day}</translation>
    </message>
    <message>
        <source>Revisit on {day}</source>
        <translation>Terug op {day}</translation>
    </message>
    <message>
        <source>Revisit today</source>
        <translation>Terug vandaag</translation>
    </message>
    <message>
        <source>{how} on {day}</source>
        <translation>{how} op {day}</translation>
    </message>
    <message>
        <source>{how} today</source>
        <translation>{how} vandaag</translation>
    </message>
    <message>
        <source>{how} yesterday</source>
        <translation>{how} gisteren</translation>
    </message>
</context>
<context>
    <name>EarlySignalsView</name>
    <message>
        <source>Log an early signal</source>
        <translation>Signaal vastleggen</translation>
    </message>
    <message>
        <source>No early signals yet</source>
        <translation>Nog geen signalen</translation>
    </message>
    <message>
        <source>Nothing with this filter</source>
        <translation>Niets met dit filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Laat alles zien</translation>
    </message>
    <message>
        <source>There are early signals, but none of this kind.</source>
        <translation>Er zijn wel signalen, maar niet van deze soort.</translation>
    </message>
    <message>
        <source>What young people want, need or find hard stands here, so that it is heard.</source>
        <translation>Hier staat wat jongeren willen, nodig hebben of lastig vinden. Zo wordt het op tijd gehoord.</translation>
    </message>
    <message>
        <source>“{title}” is closed: {outcome}</source>
        <translation>‘{title}’ is gesloten: {outcome}</translation>
    </message>
    <message>
        <source>“{title}” now stands in: {status}</source>
        <translation>‘{title}’ staat nu bij: {status}</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Another youth? Take the name away and type the other one.</source>
        <translation>Andere jongere? Haal de naam weg en typ de andere.</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Aangemeld door</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klas</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Terugkomen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>For example 14:05; may stay empty</source>
        <translation>Bijvoorbeeld 14:05; mag leeg blijven</translation>
    </message>
    <message>
        <source>For example 23-11 or 23-11-2026</source>
        <translation>Bijvoorbeeld 23-11 of 23-11-2026</translation>
    </message>
    <message>
        <source>For example today, yesterday, mon or 23-11</source>
        <translation>Bijvoorbeeld vandaag, gisteren, ma of 23-11</translation>
    </message>
    <message>
        <source>For example tomorrow, mon, w (in a week) or 15-2</source>
        <translation>Bijvoorbeeld morgen, ma, w (over een week) of 15-2</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Hoe je het weet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefwereld</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>Mijn indruk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Only when you need it, for example 2011</source>
        <translation>Alleen als je het nodig hebt, bijvoorbeeld 2011</translation>
    </message>
    <message>
        <source>Or which group</source>
        <translation>Of welke groep</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Leerjaar</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Ondersteuning</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What do you make of it? May stay empty.</source>
        <translation>Wat denk je ervan? Mag leeg blijven.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>add</source>
        <translation>voeg toe</translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Choose something from the list, or empty this field.</source>
        <translation>Kies iets uit de lijst, of maak dit veld leeg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Correct a contact</source>
        <translation>Contact aanpassen</translation>
    </message>
    <message>
        <source>Correct a count</source>
        <translation>Een telling verbeteren</translation>
    </message>
    <message>
        <source>Correct a goal</source>
        <translation>Doel aanpassen</translation>
    </message>
    <message>
        <source>Correct a signal</source>
        <translation>Signaal aanpassen</translation>
    </message>
    <message>
        <source>Correct an activity</source>
        <translation>Een activiteit verbeteren</translation>
    </message>
    <message>
        <source>Correct support</source>
        <translation>Ondersteuning aanpassen</translation>
    </message>
    <message>
        <source>Correct the beginning of coaching</source>
        <translation>Begin van de coaching aanpassen</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Gegevens van {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Toon wat er staat</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>You typed this earlier. It is not stored yet.</source>
        <translation>Dit typte je eerder. Het is nog niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>A pupil</source>
        <translation>Een leerling</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Alt+M tomorrow, Alt+W next week, or &gt; 15-2 in the line.</source>
        <translation>Alt+M morgen, Alt+W volgende week, of &gt; 15-2 in de regel.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Andere dag</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Jongens</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Aangemeld door</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Terugkomen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Meisjes</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Hoe je het weet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefwereld</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>Mijn indruk</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Or its digit right behind the name in the line: 3was not there</source>
        <translation>Of het cijfer direct na de naam in de regel: 3was er niet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Steun</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>De school</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>What do you make of it? May stay empty.</source>
        <translation>Wat denk je ervan? Mag leeg blijven.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>add</source>
        <translation>voeg toe</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>niet geteld</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>typ een naam</translation>
    </message>
    <message>
        <source>what is it about</source>
        <translation>waar gaat het over</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Everything about this youth goes for good: its key is destroyed. There is no way back.</source>
        <translation>Alles over deze jongere gaat voorgoed weg: de sleutel wordt vernietigd. Er is geen weg terug.</translation>
    </message>
    <message>
        <source>Head counts stay: they name nobody.</source>
        <translation>Aantallen bij activiteiten blijven: daar staat geen naam bij.</translation>
    </message>
    <message numerus="yes">
        <source>In notes about others the name still stands %n time(s). Those stay: change them yourself.</source>
        <translation>
            <numerusform>Nog in de notities van anderen: %n keer genoemd. Die blijft staan: pas hem zelf aan.</numerusform>
            <numerusform>Nog in de notities van anderen: %n keer genoemd. Die blijven staan: pas ze zelf aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It must be kept until {day}, so it cannot be erased now.</source>
        <translation>Het moet bewaard blijven tot en met {day}, dus wissen kan nu niet.</translation>
    </message>
    <message>
        <source>It should not have been kept</source>
        <translation>Het had niet bewaard mogen worden</translation>
    </message>
    <message>
        <source>Merged, so it goes too: {names}.</source>
        <translation>Samengevoegd, dus dit gaat ook weg: {names}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>The youth or a parent asks for it</source>
        <translation>De jongere of een ouder vraagt erom</translation>
    </message>
    <message>
        <source>This goes: {name}, with {what}.</source>
        <translation>Dit gaat weg: {name}, met {what}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>nothing more than the name</source>
        <translation>niet meer dan de naam</translation>
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
        <translation>Traject loopt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Finish coaching</source>
        <translation>Rond coaching af</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Samenvoegen met…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
</context>
<context>
    <name>FirstScreenCards</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartView</name>
    <message>
        <source>A few loose words are strong and easy to remember. Nobody can look it up.</source>
        <translation>Een paar losse woorden zijn sterk en goed te onthouden. Niemand kan je wachtzin opzoeken.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtzin</translation>
    </message>
    <message>
        <source>Everything you log stays encrypted on this laptop.</source>
        <translation>Alles wat je vastlegt blijft versleuteld op deze laptop.</translation>
    </message>
    <message>
        <source>Five words are enough</source>
        <translation>Vijf woorden zijn genoeg</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Aan de slag</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Ik heb een reservekopie</translation>
    </message>
    <message>
        <source>Making your profile…</source>
        <translation>Je profiel wordt gemaakt…</translation>
    </message>
    <message>
        <source>Name, organisation, schools</source>
        <translation>Naam, organisatie, scholen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>No internet needed. Not now, and hardly ever later.</source>
        <translation>Internet is niet nodig. Nu niet, en later ook bijna nooit.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Press Ctrl+N anywhere to log something. One line is enough.</source>
        <translation>Druk waar je ook bent op Ctrl+N om iets vast te leggen. Eén regel is genoeg.</translation>
    </message>
    <message>
        <source>Print it and try it once</source>
        <translation>Printen en één keer proberen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Scholen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Laat zien wat ik typ</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Geef vijf woorden</translation>
    </message>
    <message>
        <source>Tell who you are and where you work. It takes less than two minutes.</source>
        <translation>Vertel wie je bent en waar je werkt. Het duurt nog geen twee minuten.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Under two minutes in all</source>
        <translation>Samen nog geen twee minuten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Where you work. Separate several with a comma.</source>
        <translation>Waar je werkt. Zet een komma tussen meer scholen.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wie je bent</translation>
    </message>
    <message>
        <source>You are ready</source>
        <translation>Je bent klaar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>ryan 5m found a job &gt; mon</source>
        <translation>ryan 5m bijbaan gevonden &gt; ma</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>A new goal, in the youth&apos;s own words</source>
        <translation>Een nieuw doel, in de woorden van de jongere</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Voeg een doel toe</translation>
    </message>
    <message>
        <source>The youth may see all that is kept here.</source>
        <translation>De jongere mag alles inzien wat hier staat.</translation>
    </message>
    <message>
        <source>What {name} wants</source>
        <translation>Waar {name} heen wil</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>aanpassen</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>weghalen</translation>
    </message>
</context>
<context>
    <name>GroundsCard</name>
    <message>
        <source>As the data protection officer words it. It stands in every file.</source>
        <translation>Zoals de functionaris gegevensbescherming (FG) het opschrijft. Het staat in elk dossier.</translation>
    </message>
    <message>
        <source>Ground and purpose</source>
        <translation>Grondslag en doel</translation>
    </message>
    <message>
        <source>In plain words: a youth can read this too.</source>
        <translation>In gewone woorden: een jongere leest dit ook.</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Nog niet ingevuld</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved: ground and purpose</source>
        <translation>Opgeslagen: grondslag en doel</translation>
    </message>
    <message>
        <source>Why your organisation keeps these records. The app tells what it does; whether that is allowed is for your organisation to decide, with its data protection officer.</source>
        <translation>Waarom je organisatie dit bewaart. De app zegt wat ze doet; of dat mag, beslist je organisatie met haar functionaris gegevensbescherming (FG).</translation>
    </message>
</context>
<context>
    <name>GroundsLines</name>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Not filled in yet. That can be done in Settings.</source>
        <translation>Nog niet ingevuld. Dat kan bij Instellingen.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>The organisation decides about this, with its data protection officer.</source>
        <translation>De organisatie beslist hierover, met haar functionaris gegevensbescherming (FG).</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Waarom dit bewaard wordt</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>All life domains</source>
        <translation>Alle leefwerelden</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Alle scholen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Early signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefwereld</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Laat zien als</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>What young people want, need or find hard. Heard in time.</source>
        <translation>Wat jongeren willen, nodig hebben of lastig vinden. Op tijd gehoord.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verplaatsen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
</context>
<context>
    <name>HeadField</name>
    <message>
        <source>Empty means: not counted</source>
        <translation>Leeg betekent: niet geteld</translation>
    </message>
</context>
<context>
    <name>HeadsPart</name>
    <message>
        <source>Boys</source>
        <translation>Jongens</translation>
    </message>
    <message>
        <source>Count heads</source>
        <translation>Koppen tellen</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Meisjes</translation>
    </message>
    <message>
        <source>One less: {who}</source>
        <translation>Eén minder: {who}</translation>
    </message>
    <message>
        <source>One more: {who}</source>
        <translation>Eén erbij: {who}</translation>
    </message>
    <message>
        <source>Other, unknown</source>
        <translation>Anders, onbekend</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>without names too</source>
        <translation>ook zonder naam</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>About health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>For somebody&apos;s safety</source>
        <translation>Voor iemands veiligheid</translation>
    </message>
    <message>
        <source>May stay empty; you can add it later in the file.</source>
        <translation>Mag leeg blijven; je kunt het later in het dossier aanvullen.</translation>
    </message>
    <message>
        <source>Needed to help</source>
        <translation>Nodig om te helpen</translation>
    </message>
    <message>
        <source>The youth wants it in</source>
        <translation>De jongere wil dat het erin staat</translation>
    </message>
    <message>
        <source>Why does this about health have to be in it?</source>
        <translation>Waarom moet dit over gezondheid erin?</translation>
    </message>
</context>
<context>
    <name>HoldCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>For a complaint or a case at law that runs. Until the end date nobody can erase the youth, not even at the youth&apos;s own request.</source>
        <translation>Voor een klacht of rechtszaak die loopt. Tot de einddatum kan niemand de jongere wissen, ook niet als de jongere er zelf om vraagt.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Langer bewaren</translation>
    </message>
    <message>
        <source>Why it must be kept</source>
        <translation>Waarom het bewaard moet blijven</translation>
    </message>
    <message>
        <source>{first} to {last}: {reason}</source>
        <translation>{first} tot en met {last}: {reason}</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Hours at school</source>
        <translation>Uren op school</translation>
    </message>
    <message>
        <source>Hours at {school} on {day}</source>
        <translation>Uren op {school} op {day}</translation>
    </message>
    <message>
        <source>Hours stored</source>
        <translation>Uren bewaard</translation>
    </message>
    <message>
        <source>Type hours such as 6, 6.5 or 6:30. They are stored by themselves.</source>
        <translation>Typ uren als 6, 6,5 of 6:30. Ze worden vanzelf bewaard.</translation>
    </message>
    <message>
        <source>{hours} hours this week</source>
        <translation>{hours} uur deze week</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n time(s) before that: all of it is in the overview.</source>
        <translation>
            <numerusform>En nog %n keer daarvoor: alles staat in het overzicht.</numerusform>
            <numerusform>En nog %n keer daarvoor: alles staat in het overzicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Een ander apparaat</translation>
    </message>
    <message>
        <source>As long as coaching runs or a signal is open, and {months} after that. Then it is proposed to erase it.</source>
        <translation>Zolang de begeleiding loopt of er een signaal openstaat, en daarna nog {months}. Dan wordt voorgesteld om het te wissen.</translation>
    </message>
    <message>
        <source>How long, and who looked</source>
        <translation>Hoe lang, en wie er keek</translation>
    </message>
    <message>
        <source>Is something wrong, or should something go? Say so: it is corrected or erased, or you hear why that cannot be.</source>
        <translation>Klopt er iets niet, of moet er iets weg? Zeg het: het wordt verbeterd of gewist, of je hoort waarom dat niet kan.</translation>
    </message>
    <message>
        <source>Until {day}: {months} after the last time. Then it is proposed to erase it.</source>
        <translation>Tot {day}: {months} na de laatste keer. Dan wordt voorgesteld om het te wissen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message numerus="yes">
        <source>changed something %n time(s)</source>
        <translation>
            <numerusform>%n keer iets veranderd</numerusform>
            <numerusform>%n keer iets veranderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did something else %n time(s)</source>
        <translation>
            <numerusform>%n keer iets anders gedaan</numerusform>
            <numerusform>%n keer iets anders gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looked %n time(s)</source>
        <translation>
            <numerusform>%n keer bekeken</numerusform>
            <numerusform>%n keer bekeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>made an overview %n time(s)</source>
        <translation>
            <numerusform>%n keer een overzicht gemaakt</numerusform>
            <numerusform>%n keer een overzicht gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took something out %n time(s)</source>
        <translation>
            <numerusform>%n keer iets weggehaald</numerusform>
            <numerusform>%n keer iets weggehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wrote something down %n time(s)</source>
        <translation>
            <numerusform>%n keer iets opgeschreven</numerusform>
            <numerusform>%n keer iets opgeschreven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPhrases</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n doel</numerusform>
            <numerusform>%n doelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the network</source>
        <translation>
            <numerusform>%n persoon in het netwerk</numerusform>
            <numerusform>%n personen in het netwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll call(s)</source>
        <translation>
            <numerusform>%n keer op een namenlijst</numerusform>
            <numerusform>%n keer op een namenlijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) coaching</source>
        <translation>
            <numerusform>%n traject</numerusform>
            <numerusform>%n trajecten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) support</source>
        <translation>
            <numerusform>%n keer ondersteuning</numerusform>
            <numerusform>%n keer ondersteuning</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klas</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>I keep about you: {fields}. And of what we did: {amounts}, since {day}. It is stored encrypted on my laptop: others cannot just look into it. To others I give numbers only, never your name. You may read all of it, and say so when something is not right.</source>
        <translation>Dit bewaar ik over jou: {fields}. En van wat we deden: {amounts}, sinds {day}. Het staat versleuteld op mijn laptop: anderen kunnen er niet zomaar in kijken. Aan anderen geef ik alleen aantallen, nooit je naam. Je mag alles lezen, en het zeggen als er iets niet klopt.</translation>
    </message>
    <message>
        <source>Latest: {day}</source>
        <translation>Laatste keer: {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Er is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Leerjaar</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sinds {day}</translation>
    </message>
    <message>
        <source>What was known of {name}, who was merged, is kept too.</source>
        <translation>Ook de gegevens van {name}, die is samengevoegd, worden nog bewaard.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>verder niets</translation>
    </message>
    <message>
        <source>{many} and {last}</source>
        <translation>{many} en {last}</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>What happened, in one line</source>
        <translation>Wat er gebeurde, in één regel</translation>
    </message>
    <message>
        <source>ryan 5m found a job &gt; mon</source>
        <translation>ryan 5m bijbaan gevonden &gt; ma</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>It is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>Somebody new: {name}</source>
        <translation>Iemand nieuw: {name}</translation>
    </message>
    <message>
        <source>The line as you typed it</source>
        <translation>De regel zoals je hem typte</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>In the form; {word} means something else</source>
        <translation>In het formulier; {word} betekent iets anders</translation>
    </message>
    <message>
        <source>In the quick line: {word}</source>
        <translation>In de snelle regel: {word}</translation>
    </message>
    <message>
        <source>No choices of your own in this list yet.</source>
        <translation>Nog geen eigen keuzes in deze lijst.</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Niet meer aangeboden</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Weer aanbieden</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>Niet meer aanbieden</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Eigen keuzes</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Changed: {label}</source>
        <translation>Gewijzigd: {label}</translation>
    </message>
    <message>
        <source>Choices of your organisation&apos;s own. They come below those of the app, and the quick line knows them too.</source>
        <translation>Keuzes van je eigen organisatie. Ze staan onder de keuzes van de app, en de snelle regel kent ze ook.</translation>
    </message>
    <message>
        <source>In the list: {label}</source>
        <translation>In de lijst: {label}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>No longer offered: {label}</source>
        <translation>Niet meer aangeboden: {label}</translation>
    </message>
    <message>
        <source>Offered again: {label}</source>
        <translation>Weer aangeboden: {label}</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>What was recorded with it gets this word too.</source>
        <translation>Wat er al mee is vastgelegd, krijgt dit woord ook.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin veranderen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een moment…</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Wachtzin van nu</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Laat zien wat ik typ</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Stel vijf woorden voor</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>De nieuwe nog een keer</translation>
    </message>
    <message>
        <source>Without use. What you were typing is kept. Ctrl+L locks at once.</source>
        <translation>Zonder gebruik. Wat je aan het typen was, blijft bewaard. Met Ctrl+L vergrendel je meteen.</translation>
    </message>
    <message>
        <source>Your new passphrase holds from now on</source>
        <translation>Je nieuwe wachtzin geldt vanaf nu</translation>
    </message>
    <message>
        <source>Your recovery code on paper stays the same.</source>
        <translation>Je herstelcode op papier blijft dezelfde.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Controleer het logboek</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>No such line.</source>
        <translation>Geen regels gevonden.</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Oudere regels</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Naar buiten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who opened, changed or handed over what. No note stands in it, and a line that was changed shows when the log is checked.</source>
        <translation>Wie wat opende, veranderde of overdroeg. Er staan geen notities in, en een veranderde regel valt op als je het logboek controleert.</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jongere</translation>
    </message>
</context>
<context>
    <name>LogPhrases</name>
    <message>
        <source>Another laptop</source>
        <translation>Een andere laptop</translation>
    </message>
    <message>
        <source>The log does not fit from line {number} on. Somebody changed it, or the disk failed. Leave everything as it is and call your organisation&apos;s privacy officer.</source>
        <translation>Het logboek klopt niet vanaf regel {number}. Iemand heeft het veranderd, of de schijf is stuk. Laat alles zoals het is en bel de functionaris gegevensbescherming van je organisatie.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: all %n line(s) fit.</source>
        <translation>
            <numerusform>Het logboek is heel: de ene regel klopt.</numerusform>
            <numerusform>Het logboek is heel: alle %n regels kloppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two people of the organisation opened {what} without {who}</source>
        <translation>Twee mensen van de organisatie openden {what} zonder {who}</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>een reservekopie</translation>
    </message>
    <message>
        <source>a certificate of erasure</source>
        <translation>een bewijs van wissen</translation>
    </message>
    <message>
        <source>a coaching trajectory</source>
        <translation>een traject</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>een contact</translation>
    </message>
    <message>
        <source>a count of corridor chats</source>
        <translation>een telling van ganggesprekjes</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>een doel</translation>
    </message>
    <message>
        <source>a legal hold</source>
        <translation>een bewaarplicht</translation>
    </message>
    <message>
        <source>a place for backups</source>
        <translation>een plek voor reservekopieën</translation>
    </message>
    <message>
        <source>a planned activity</source>
        <translation>een geplande activiteit</translation>
    </message>
    <message>
        <source>a proposal to erase</source>
        <translation>een voorstel om te wissen</translation>
    </message>
    <message>
        <source>a restriction</source>
        <translation>een beperking</translation>
    </message>
    <message>
        <source>a series of activities</source>
        <translation>een reeks activiteiten</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>een instelling</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>een signaal</translation>
    </message>
    <message>
        <source>a step of the reporting code</source>
        <translation>een stap van de meldcode</translation>
    </message>
    <message>
        <source>a support action</source>
        <translation>een steunactie</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>een activiteit</translation>
    </message>
    <message>
        <source>an erased youth</source>
        <translation>het dossier van een gewiste jongere</translation>
    </message>
    <message>
        <source>hours at school</source>
        <translation>uren op school</translation>
    </message>
    <message>
        <source>somebody in a youth&apos;s network</source>
        <translation>iemand uit het netwerk van een jongere</translation>
    </message>
    <message>
        <source>something of the app</source>
        <translation>iets van de app</translation>
    </message>
    <message>
        <source>the file of {name}</source>
        <translation>het dossier van {name}</translation>
    </message>
    <message>
        <source>the key for lines typed while locked</source>
        <translation>de sleutel voor regels die je op slot typt</translation>
    </message>
    <message>
        <source>the list of youths</source>
        <translation>de lijst met jongeren</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>het logboek</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>het profiel</translation>
    </message>
    <message>
        <source>the recovery code</source>
        <translation>de herstelcode</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>de kluis</translation>
    </message>
    <message>
        <source>{who} added {what}</source>
        <translation>{who} voegde {what} toe</translation>
    </message>
    <message>
        <source>{who} changed {what}</source>
        <translation>{who} veranderde {what}</translation>
    </message>
    <message>
        <source>{who} checked {what}</source>
        <translation>{who} controleerde {what}</translation>
    </message>
    <message>
        <source>{who} did something with {what}</source>
        <translation>{who} deed iets met {what}</translation>
    </message>
    <message>
        <source>{who} erased {what}</source>
        <translation>{who} wiste {what}</translation>
    </message>
    <message>
        <source>{who} handed over {what}</source>
        <translation>{who} droeg {what} over</translation>
    </message>
    <message>
        <source>{who} made a backup</source>
        <translation>{who} maakte een reservekopie</translation>
    </message>
    <message>
        <source>{who} opened {what}</source>
        <translation>{who} opende {what}</translation>
    </message>
    <message>
        <source>{who} opened {what} with the recovery code</source>
        <translation>{who} opende {what} met de herstelcode</translation>
    </message>
    <message>
        <source>{who} printed {what}</source>
        <translation>{who} printte {what}</translation>
    </message>
    <message>
        <source>{who} put back {what}</source>
        <translation>{who} zette {what} terug</translation>
    </message>
    <message>
        <source>{who} renewed the keys of {what}</source>
        <translation>{who} vernieuwde de sleutels van {what}</translation>
    </message>
    <message>
        <source>{who} searched {what}</source>
        <translation>{who} zocht in {what}</translation>
    </message>
    <message>
        <source>{who} took out {what}</source>
        <translation>{who} haalde {what} weg</translation>
    </message>
    <message>
        <source>{who} wrote {what} to a file</source>
        <translation>{who} schreef {what} naar een bestand</translation>
    </message>
</context>
<context>
    <name>MainView</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Count a corridor chat</source>
        <translation>Tel een gangcontact</translation>
    </message>
    <message>
        <source>Demo, {day}: everybody is invented</source>
        <translation>Demo, {day}: iedereen is verzonnen</translation>
    </message>
    <message>
        <source>Everything saved, {time}</source>
        <translation>Alles bewaard, {time}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Leg een contact vast</translation>
    </message>
    <message>
        <source>Log a signal</source>
        <translation>Leg een signaal vast</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Leg een activiteit vast</translation>
    </message>
    <message>
        <source>Log support</source>
        <translation>Leg ondersteuning vast</translation>
    </message>
    <message>
        <source>Note hours at school</source>
        <translation>Uren op school noteren</translation>
    </message>
    <message>
        <source>Plan group work</source>
        <translation>Groepswerk plannen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Opgeslagen: {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Stored encrypted on this laptop</source>
        <translation>Versleuteld bewaard op deze laptop</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Youths</source>
        <translation>Jongeren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Log</source>
        <translation>Vastleggen</translation>
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
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>From {merged} to {kept}: {what}. Name, class and school of {kept} stay.</source>
        <translation>Van {merged} naar {kept} gaat: {what}. Naam, klas en school van {kept} blijven.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge {name} with…</source>
        <translation>{name} samenvoegen met…</translation>
    </message>
    <message>
        <source>Nobody is called that. Try fewer letters.</source>
        <translation>Niemand heet zo. Probeer minder letters.</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Wie blijft</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Youths</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>only the name</source>
        <translation>alleen de naam</translation>
    </message>
    <message>
        <source>resembles {name}</source>
        <translation>lijkt op {name}</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>typ een naam</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Correct</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Enter corrects a moment, Delete takes it out.</source>
        <translation>Met Enter pas je een moment aan, met Delete haal je het weg.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>Move to</source>
        <translation>Verplaats naar</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Add a name</source>
        <translation>Naam toevoegen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nieuw: {name}</translation>
    </message>
    <message>
        <source>add a name</source>
        <translation>naam toevoegen</translation>
    </message>
    <message>
        <source>{name}: there already</source>
        <translation>{name}: is er al</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A number, a room, or when they call back</source>
        <translation>Een nummer, een lokaal, of wanneer iemand terugbelt</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Agreed to contact?</source>
        <translation>Contact akkoord?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>In the network: {name}</source>
        <translation>In het netwerk: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Nobody yet. Add only whom you need to reach, with the youth&apos;s consent.</source>
        <translation>Nog niemand. Voeg alleen toe wie je nodig hebt, als de jongere het goed vindt.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Out of the network: {name}</source>
        <translation>Uit het netwerk: {name}</translation>
    </message>
    <message>
        <source>People around the youth</source>
        <translation>Mensen om de jongere heen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>agreed to contact</source>
        <translation>contact akkoord</translation>
    </message>
    <message>
        <source>consent not asked</source>
        <translation>niet gevraagd of contact mag</translation>
    </message>
    <message>
        <source>the youth does not want this contact</source>
        <translation>jongere wil dit contact niet</translation>
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
        <translation>Nieuw: {name}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Leerjaar</translation>
    </message>
    <message>
        <source>to the year; all may stay empty</source>
        <translation>naar het leerjaar; alles mag leeg blijven</translation>
    </message>
</context>
<context>
    <name>OpeningsCard</name>
    <message>
        <source>I know</source>
        <translation>Ik weet het</translation>
    </message>
    <message>
        <source>They set the passphrase that opens it: choose another one in Settings. Did you not know of this? Call your organisation&apos;s privacy officer.</source>
        <translation>Zij kozen de wachtzin waarmee het nu opengaat: kies een andere in Instellingen. Wist je hier niet van? Bel de privacyfunctionaris van je organisatie.</translation>
    </message>
    <message>
        <source>Two people of your organisation opened this profile on {moments}.</source>
        <translation>Twee mensen van je organisatie openden dit profiel op {moments}.</translation>
    </message>
</context>
<context>
    <name>OwnerCard</name>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>No name is shown.</source>
        <translation>Er is geen naam te zien.</translation>
    </message>
    <message>
        <source>Several people on this laptop</source>
        <translation>Meer mensen op deze laptop</translation>
    </message>
    <message>
        <source>Shown before unlocking, readable for everybody with this laptop. Leave it empty to show nothing.</source>
        <translation>Staat bij ‘Wie ben je?’ voor het ontgrendelen. Iedereen met deze laptop kan hem lezen. Laat leeg om niets te tonen.</translation>
    </message>
    <message>
        <source>Shown first name</source>
        <translation>Voornaam op het slot</translation>
    </message>
    <message>
        <source>Shown: {name}</source>
        <translation>Te zien: {name}</translation>
    </message>
</context>
<context>
    <name>PassphraseMeter</name>
    <message>
        <source>Strength</source>
        <translation>Sterkte</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>redelijk</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterk</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>heel zwak</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zwak</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>12:30</source>
        <translation>12:30</translation>
    </message>
    <message>
        <source>45 or 1h30</source>
        <translation>45 of 1u30</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Empty: until the summer holiday</source>
        <translation>Leeg: tot de zomervakantie</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Om de week</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>In school holidays too</source>
        <translation>Ook in schoolvakanties</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Left out, schools are closed: {days}.</source>
        <translation>Slaat over, de scholen zijn dicht: {days}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Not one time outside the school holidays.</source>
        <translation>Geen enkele keer buiten de schoolvakanties.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eén keer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan group work</source>
        <translation>Groepswerk plannen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message numerus="yes">
        <source>Save for all %n that follow</source>
        <translation>
            <numerusform>Opslaan voor deze ene</numerusform>
            <numerusform>Opslaan voor alle %n die volgen</numerusform>
        </translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>School holidays are known until {day}; check the days after it.</source>
        <translation>Schoolvakanties zijn bekend tot {day}; kijk de dagen daarna zelf na.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Samen met</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>fri or 15-2</source>
        <translation>vr of 15-2</translation>
    </message>
    <message>
        <source>{times}, from {first} to {last}.</source>
        <translation>{times}, van {first} tot en met {last}.</translation>
    </message>
</context>
<context>
    <name>PlannedDetail</name>
    <message>
        <source>Change or move</source>
        <translation>Wijzigen of verplaatsen</translation>
    </message>
    <message>
        <source>Does not take place</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Ging door</translation>
    </message>
    <message>
        <source>Needed: {what}</source>
        <translation>Nodig: {what}</translation>
    </message>
    <message>
        <source>On the day itself you call the roll and count heads here.</source>
        <translation>Op de dag zelf noteer je hier wie er was.</translation>
    </message>
    <message>
        <source>Stop the series here</source>
        <translation>Serie hier stoppen</translation>
    </message>
    <message>
        <source>Takes place after all</source>
        <translation>Gaat toch door</translation>
    </message>
    <message>
        <source>Together with: {who}</source>
        <translation>Samen met: {who}</translation>
    </message>
    <message>
        <source>cancelled: {reason}</source>
        <translation>vervalt: {reason}</translation>
    </message>
</context>
<context>
    <name>PlannedPart</name>
    <message numerus="yes">
        <source>%n time(s) taken out of the plan</source>
        <translation>
            <numerusform>%n keer uit de planning gehaald</numerusform>
            <numerusform>%n keer uit de planning gehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n time(s)</source>
        <translation>
            <numerusform>Gewijzigd: %n keer</numerusform>
            <numerusform>Gewijzigd: %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>It took place. Count heads or call the roll.</source>
        <translation>Ging door. Tel de koppen of noteer wie er was.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, schools are closed: %n</source>
        <translation>
            <numerusform>%n keer overgeslagen: de scholen zijn dicht</numerusform>
            <numerusform>%n keer overgeslagen: de scholen zijn dicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n time(s)</source>
        <translation>
            <numerusform>Gepland: %n keer</numerusform>
            <numerusform>Gepland: %n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity is cancelled</source>
        <translation>De activiteit gaat niet door</translation>
    </message>
    <message>
        <source>The activity takes place</source>
        <translation>De activiteit gaat door</translation>
    </message>
    <message>
        <source>This week has everything of last week already.</source>
        <translation>Deze week heeft alles van vorige week al.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Do it</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Practise with your recovery code</source>
        <translation>Oefen je herstelcode</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Everything that is kept, in plain words, to read together or to give along. Names of others are left out.</source>
        <translation>Alles wat er bewaard wordt, in gewone woorden, om samen te lezen of mee te geven. Namen van anderen zijn weggelaten.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Figures for others are numbers only: no names, no notes.</source>
        <translation>Cijfers voor anderen zijn alleen aantallen: geen namen, geen notities.</translation>
    </message>
    <message>
        <source>Make the overview…</source>
        <translation>Overzicht maken…</translation>
    </message>
    <message>
        <source>Only you. It is stored encrypted, on this laptop and in your backups.</source>
        <translation>Alleen jij. Het staat versleuteld op deze laptop en in je reservekopieën.</translation>
    </message>
    <message>
        <source>Overview for the youth</source>
        <translation>Overzicht voor de jongere</translation>
    </message>
    <message>
        <source>The youth may see all of it and say what is not right.</source>
        <translation>De jongere mag alles inzien en zeggen wat niet klopt.</translation>
    </message>
    <message>
        <source>To read aloud</source>
        <translation>Om voor te lezen</translation>
    </message>
    <message>
        <source>What was logged</source>
        <translation>Wat er is vastgelegd</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Wie het kan zien</translation>
    </message>
</context>
<context>
    <name>PrivacyPart</name>
    <message numerus="yes">
        <source>Erased: %n record(s). A certificate is in Settings.</source>
        <translation>
            <numerusform>Gewist: %n gegeven. Een bewijs staat in Instellingen.</numerusform>
            <numerusform>Gewist: %n gegevens. Een bewijs staat in Instellingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be worked with again</source>
        <translation>Er kan weer mee gewerkt worden</translation>
    </message>
    <message>
        <source>Kept until the end date</source>
        <translation>Bewaard tot de einddatum</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>Set aside: nothing is done with it now</source>
        <translation>Stilgezet: er wordt nu niets mee gedaan</translation>
    </message>
    <message>
        <source>The youth can be erased again</source>
        <translation>De jongere kan weer gewist worden</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Do not</source>
        <translation>Niet doen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Not spoken to for long</source>
        <translation>Lang niet gesproken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Show who was not spoken to for long</source>
        <translation>Laat zien wie je lang niet sprak</translation>
    </message>
    <message numerus="yes">
        <source>no contact for %n week(s)</source>
        <translation>
            <numerusform>%n week geen contact</numerusform>
            <numerusform>%n weken geen contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingChips</name>
    <message numerus="yes">
        <source>%n boy(s)</source>
        <translation>
            <numerusform>%n jongen</numerusform>
            <numerusform>%n jongens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n girl(s)</source>
        <translation>
            <numerusform>%n meisje</numerusform>
            <numerusform>%n meisjes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message>
        <source>As usual: {title}</source>
        <translation>Zoals anders: {title}</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Het is {name}</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nieuw: {name}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Planned: {title}</source>
        <translation>Gepland: {title}</translation>
    </message>
    <message>
        <source>This is how I read it</source>
        <translation>Zo lees ik het</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Check the code</source>
        <translation>Code controleren</translation>
    </message>
    <message>
        <source>From your paper: nine groups of four. Dashes are not needed.</source>
        <translation>Van je papier: negen groepen van vier. Streepjes hoeven niet.</translation>
    </message>
    <message>
        <source>Is the paper gone, or did somebody else see it? New keys give you a new code.</source>
        <translation>Is het papier weg, of heeft iemand anders het gezien? Met nieuwe sleutels krijg je een nieuwe code.</translation>
    </message>
    <message>
        <source>Last practised on {day}.</source>
        <translation>Voor het laatst geoefend op {day}.</translation>
    </message>
    <message>
        <source>Nobody but you can open this profile. Your organisation cannot.</source>
        <translation>Niemand behalve jij kan dit profiel openen. Je organisatie kan dat niet.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Practise with your paper</source>
        <translation>Oefenen met je papier</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Sleutels vernieuwen</translation>
    </message>
    <message>
        <source>The code is right. Put the paper back in its place.</source>
        <translation>De code klopt. Leg het papier terug op zijn plek.</translation>
    </message>
    <message>
        <source>Two people of your organisation can open this profile together, for when you cannot. You are told when they did. Their key: {key}.</source>
        <translation>Twee mensen van je organisatie kunnen dit profiel samen openen, voor als jij dat niet kunt. Je krijgt te zien dat ze dat deden. Hun sleutel: {key}.</translation>
    </message>
    <message>
        <source>You have not practised with this code yet.</source>
        <translation>Je hebt met deze code nog niet geoefend.</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Everything is encrypted anew, and you get a new recovery code. The old paper and the backups made before then open nothing here; your passphrase stays.</source>
        <translation>Alles wordt opnieuw versleuteld en je krijgt een nieuwe herstelcode. Je oude papier en eerdere reservekopieën openen hier dan niets meer; je wachtzin blijft dezelfde.</translation>
    </message>
    <message>
        <source>Keep the old paper until you pressed Renew now: until then only that one holds.</source>
        <translation>Bewaar je oude papier tot je op Nu vernieuwen drukt: tot dan geldt alleen dat.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Nu vernieuwen</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Sleutels vernieuwen</translation>
    </message>
    <message>
        <source>Show the new code</source>
        <translation>Laat de nieuwe code zien</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activiteit</numerusform>
            <numerusform>%n activiteiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) lie here</source>
        <translation>
            <numerusform>Hier staat %n reservekopie</numerusform>
            <numerusform>Hier staan %n reservekopieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s)</source>
        <translation>
            <numerusform>%n jongere</numerusform>
            <numerusform>%n jongeren</numerusform>
        </translation>
    </message>
    <message>
        <source>A new one, which opens this laptop from then on.</source>
        <translation>Een nieuwe. Die opent daarna deze laptop.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Kies de map…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Here now: {what}</source>
        <translation>Nu op deze laptop: {what}</translation>
    </message>
    <message>
        <source>In this backup: {what}</source>
        <translation>In deze reservekopie: {what}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mijn wachtzin</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Nog geen map gekozen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Openen met</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Kijk wat erin zit</translation>
    </message>
    <message>
        <source>The code on paper</source>
        <translation>De code op papier</translation>
    </message>
    <message>
        <source>The folder with backups</source>
        <translation>De map met reservekopieën</translation>
    </message>
    <message>
        <source>What is on this laptop now is backed up first.</source>
        <translation>Van wat er nu op deze laptop staat, wordt eerst een reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Whoever was erased stays erased.</source>
        <translation>Wie gewist is, blijft gewist.</translation>
    </message>
</context>
<context>
    <name>RestrictCard</name>
    <message>
        <source>Does the youth say that something is wrong, or object? Then keep it and do nothing with it until that is sorted out. Nothing can be logged about the youth meanwhile.</source>
        <translation>Zegt de jongere dat er iets niet klopt, of maakt die bezwaar? Bewaar het dan en doe er niets mee tot dat is uitgezocht. Er kan zolang niets over de jongere worden vastgelegd.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Stilzetten</translation>
    </message>
    <message>
        <source>Set aside for now</source>
        <translation>Stilzetten</translation>
    </message>
    <message>
        <source>Since {day}: {reason}</source>
        <translation>Sinds {day}: {reason}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Er weer mee werken</translation>
    </message>
    <message>
        <source>lifted on {day}</source>
        <translation>opgeheven op {day}</translation>
    </message>
</context>
<context>
    <name>RestrictedBar</name>
    <message>
        <source>Set aside since {day}: to be read only. Lift it at Privacy.</source>
        <translation>Stilgezet sinds {day}: alleen lezen. Hef het op bij Privacy.</translation>
    </message>
    <message>
        <source>To Privacy</source>
        <translation>Naar Privacy</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, shown once these are decided.</source>
        <translation>
            <numerusform>En nog %n, te zien zodra over deze is besloten.</numerusform>
            <numerusform>En nog %n, te zien zodra over deze is besloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of erasure</source>
        <translation>Bewijzen van wissen</translation>
    </message>
    <message>
        <source>Coached, after the end</source>
        <translation>Begeleid, na het einde</translation>
    </message>
    <message>
        <source>Decide about {what}</source>
        <translation>Beslissen over {what}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Erased. The certificate is below.</source>
        <translation>Gewist. Het bewijs staat hieronder.</translation>
    </message>
    <message>
        <source>How long your organisation keeps what is about somebody. These are proposals for the data protection officer. Activities without names are kept.</source>
        <translation>Hoe lang je organisatie bewaart wat over iemand gaat. Dit zijn voorstellen voor de functionaris gegevensbescherming. Activiteiten zonder namen blijven bewaard.</translation>
    </message>
    <message>
        <source>It stays. It comes back here after another term.</source>
        <translation>Het blijft. Na nog een termijn komt het hier terug.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Bewaren en wissen</translation>
    </message>
    <message>
        <source>Nobody&apos;s term has passed.</source>
        <translation>Van niemand is de termijn voorbij.</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. In this version you decide yourself; later the coordinator decides, and what you do here is a proposal.</source>
        <translation>Er wordt niets vanzelf gewist. In deze versie beslis je zelf; later beslist de coördinator en is wat je hier doet een voorstel.</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Er is nog niets gewist.</translation>
    </message>
    <message>
        <source>Others, after the last time</source>
        <translation>Anderen, na de laatste keer</translation>
    </message>
    <message numerus="yes">
        <source>Put forward to erase (%n)</source>
        <translation>
            <numerusform>Voorstellen om te wissen (%n)</numerusform>
            <numerusform>Voorstellen om te wissen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put forward. Decide about each below.</source>
        <translation>Voorgesteld. Beslis hieronder over elk.</translation>
    </message>
    <message>
        <source>Signal {topic}: {name}</source>
        <translation>Signaal {topic}: {name}</translation>
    </message>
    <message>
        <source>Signals that are over</source>
        <translation>Signalen die klaar zijn</translation>
    </message>
    <message>
        <source>The clock of this laptop is earlier than what was written before. Set it right: until then nothing is put forward or erased.</source>
        <translation>De klok van deze laptop staat vroeger dan wat eerder is opgeschreven. Zet hem goed: tot dan wordt er niets voorgesteld of gewist.</translation>
    </message>
    <message numerus="yes">
        <source>The term of %n has passed.</source>
        <translation>
            <numerusform>Van %n is de termijn voorbij.</numerusform>
            <numerusform>Van %n is de termijn voorbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Waarom het blijft</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>niemand bij naam</translation>
    </message>
    <message>
        <source>{what} · term over since {day}</source>
        <translation>{what} · termijn voorbij sinds {day}</translation>
    </message>
</context>
<context>
    <name>RollCallPart</name>
    <message>
        <source>E</source>
        <comment>key: had said so</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key: was not</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Nobody on the roll call yet. Type who was there.</source>
        <translation>Er staat nog niemand op de lijst. Typ wie er was.</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key: the rest were there</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>The rest were there</source>
        <translation>De rest was er</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Wie was er?</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key: was there</comment>
        <translation>J</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>had said so</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>there</source>
        <translation>er</translation>
    </message>
    <message>
        <source>to a name</source>
        <translation>naar een naam</translation>
    </message>
    <message>
        <source>{there} of {all}</source>
        <translation>{there} van {all}</translation>
    </message>
</context>
<context>
    <name>RollRow</name>
    <message>
        <source>E</source>
        <comment>key: had said so</comment>
        <translation>A</translation>
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
        <translation>J</translation>
    </message>
    <message>
        <source>Y: there, N: not there, E: had said so, Delete: off the roll call. Two letters go to a name; one that begins with Y, N, E or R needs a slash first. Space changes the mark, Enter finishes once somebody is marked.</source>
        <translation>J: was er, N: was er niet, A: afgemeld, Delete: van de lijst. Twee letters gaan naar een naam; voor een naam met J, N, A of R typ je eerst een schuine streep. Spatie verandert het teken, Enter is klaar zodra er iemand een teken heeft.</translation>
    </message>
    <message>
        <source>had said so</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>was er niet</translation>
    </message>
    <message>
        <source>there</source>
        <translation>er</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions and screens</source>
        <translation>Acties en schermen</translation>
    </message>
    <message>
        <source>Find a youth, an action or a screen</source>
        <translation>Zoek een jongere, actie of scherm</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Youths</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand bij naam</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Zoals de laptop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Taal en uiterlijk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Scholen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Dit profiel</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>A step that is stored stays as it is. Add another one to put it right.</source>
        <translation>Een stap die is opgeslagen, blijft zo staan. Klopt er iets niet? Voeg dan een nieuwe toe.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>For example yesterday or 23-11</source>
        <translation>Bijvoorbeeld gisteren of 23-11</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>Mijn indruk</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Store this step</source>
        <translation>Sla deze stap op</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>What do you make of it? May stay empty.</source>
        <translation>Wat denk je ervan? Mag leeg blijven.</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Consult a colleague, and Veilig Thuis if need be</source>
        <translation>Overleg met een collega, en zo nodig met Veilig Thuis</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslis</translation>
    </message>
    <message>
        <source>Is a report to Veilig Thuis needed? Can you give or arrange help?</source>
        <translation>Is een melding bij Veilig Thuis nodig? Kun je zelf hulp geven of regelen?</translation>
    </message>
    <message>
        <source>Is there a suspicion? Is somebody in danger, now or again and again?</source>
        <translation>Is er een vermoeden? Is iemand in gevaar, nu of steeds weer?</translation>
    </message>
    <message>
        <source>Map what you see and hear</source>
        <translation>Breng in kaart wat je ziet en hoort</translation>
    </message>
    <message>
        <source>Talk with those concerned</source>
        <translation>Praat met de mensen om wie het gaat</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Weeg</translation>
    </message>
    <message>
        <source>What did you see and hear yourself? When, and how often?</source>
        <translation>Wat zag en hoorde je zelf? Wanneer, en hoe vaak?</translation>
    </message>
    <message>
        <source>Whom did you ask, and what did they say?</source>
        <translation>Wie heb je gevraagd, en wat zeiden ze?</translation>
    </message>
    <message>
        <source>With whom did you talk, and what was said? Only if that is safe.</source>
        <translation>Met wie heb je gepraat, en wat is er gezegd? Alleen als dat veilig is.</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Add once more</source>
        <translation>Voeg er nog een toe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>Mijn indruk</translation>
    </message>
    <message>
        <source>Only with your passphrase</source>
        <translation>Alleen met je wachtzin</translation>
    </message>
    <message>
        <source>Reporting code</source>
        <translation>Meldcode</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Toon de stappen</translation>
    </message>
    <message>
        <source>Stored: {step}</source>
        <translation>Opgeslagen: {step}</translation>
    </message>
    <message>
        <source>These steps are more than a note. Looking at them is written in the log, and they are in no list and not found by searching.</source>
        <translation>Deze stappen zijn meer dan een notitie. Kijk je ernaar, dan staat dat in het logboek. Ze staan in geen enkele lijst en je vindt ze niet met zoeken.</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Write this step</source>
        <translation>Schrijf deze stap op</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>written</source>
        <translation>opgeschreven</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done in the last 4 weeks</source>
        <translation>Gedaan in de laatste 4 weken</translation>
    </message>
    <message>
        <source>End what you log with &gt; and a day, for example: &gt; mon. It appears here.</source>
        <translation>Zet achter wat je vastlegt &gt; en een dag, bijvoorbeeld: &gt; ma. Dan komt het hier te staan.</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Leg een contact vast</translation>
    </message>
    <message>
        <source>Nothing to come back to</source>
        <translation>Niets om op terug te komen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Om op terug te komen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message numerus="yes">
        <source>%n thing(s) for today.</source>
        <translation>
            <numerusform>%n ding voor vandaag.</numerusform>
            <numerusform>%n dingen voor vandaag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Counted: a corridor chat.</source>
        <translation>Geteld: een gangcontact.</translation>
    </message>
    <message>
        <source>Counted: a corridor chat. A digit gives the age.</source>
        <translation>Geteld: een gangcontact. Een cijfer geeft de leeftijd.</translation>
    </message>
    <message>
        <source>Counted: a corridor chat. {age}</source>
        <translation>Geteld: een gangcontact. {age}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation>Gedaan: {name}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Hello {name}. {what}</source>
        <translation>Hallo {name}. {what}</translation>
    </message>
    <message>
        <source>Log something</source>
        <translation>Leg iets vast</translation>
    </message>
    <message>
        <source>Log what happens; what you want to come back to appears here by itself.</source>
        <translation>Leg vast wat er gebeurt. Waar je op terug wilt komen, staat hier vanzelf.</translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation>Vandaag vastgelegd</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Er wacht niets.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Er wacht niets op je</translation>
    </message>
    <message>
        <source>Nothing yet today.</source>
        <translation>Vandaag nog niets.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Roll call: {title}</source>
        <translation>Presentielijst: {title}</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Tomorrow: {name}</source>
        <translation>Morgen: {name}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Wat nog moet</translation>
    </message>
    <message>
        <source>You began a step of the reporting code at {time}.</source>
        <translation>Je begon om {time} aan een stap van de meldcode.</translation>
    </message>
    <message>
        <source>You began something at {time}.</source>
        <translation>Je bent om {time} iets begonnen.</translation>
    </message>
    <message>
        <source>You began to add somebody to a network at {time}.</source>
        <translation>Je begon om {time} iemand aan een netwerk toe te voegen.</translation>
    </message>
    <message>
        <source>You began to correct something at {time}.</source>
        <translation>Je begon om {time} iets te verbeteren.</translation>
    </message>
    <message>
        <source>You began to plan something at {time}.</source>
        <translation>Je begon om {time} iets te plannen.</translation>
    </message>
    <message>
        <source>count a corridor chat</source>
        <translation>tel een gangcontact</translation>
    </message>
    <message>
        <source>log</source>
        <translation>vastleggen</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>lopen</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete haalt het weg</translation>
    </message>
</context>
<context>
    <name>TookInBar</name>
    <message>
        <source>Merged with {name}</source>
        <translation>Samengevoegd met {name}</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Weer splitsen</translation>
    </message>
    <message>
        <source>Split again from {name}</source>
        <translation>Weer splitsen van {name}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Vastleggen</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Everything you log stays encrypted on this laptop.</source>
        <translation>Alles wat je vastlegt blijft versleuteld op deze laptop.</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Ik ben hem vergeten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Openen met de herstelcode</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Even geduld…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try. Nothing is lost.</source>
        <translation>
            <numerusform>Wacht nog %n seconde. Er is niets kwijt.</numerusform>
            <numerusform>Wacht nog %n seconden. Er is niets kwijt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Welkom terug</translation>
    </message>
</context>
<context>
    <name>UnreadableRow</name>
    <message>
        <source>Take it away</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message numerus="yes">
        <source>%n correction(s) not stored yet</source>
        <translation>
            <numerusform>%n aanpassing is nog niet opgeslagen</numerusform>
            <numerusform>%n aanpassingen zijn nog niet opgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>From your paper: nine groups of four. Dashes are not needed.</source>
        <translation>Van je papier: negen groepen van vier. Streepjes hoeven niet.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Of your organisation, each with a share. The log keeps it.</source>
        <translation>Van je organisatie, elk met een eigen deel. Het staat in het logboek.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Openen met</translation>
    </message>
    <message>
        <source>Open with the code</source>
        <translation>Open met de code</translation>
    </message>
    <message>
        <source>Open with the shares</source>
        <translation>Openen met de delen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Even geduld…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Laat zien wat ik typ</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Stel vijf woorden voor</translation>
    </message>
    <message>
        <source>The code on paper</source>
        <translation>De code op papier</translation>
    </message>
    <message>
        <source>The share of the first</source>
        <translation>Het deel van de eerste</translation>
    </message>
    <message>
        <source>The share of the second</source>
        <translation>Het deel van de tweede</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Twee mensen</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Activities of the week</source>
        <translation>Activiteiten van de week</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>I am new here</source>
        <translation>Ik ben hier nieuw</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Profiel {number}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
</context>
<context>
    <name>YouthFilePart</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>YouthListPart</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Last spoken first</source>
        <translation>Laatst gesproken</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Nieuwe jongere</translation>
    </message>
    <message>
        <source>Who to show</source>
        <translation>Wie je ziet</translation>
    </message>
    <message>
        <source>Youths</source>
        <translation>Jongeren</translation>
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
        <translation>Terug op {day}</translation>
    </message>
    <message>
        <source>Coaching began</source>
        <translation>Coaching begonnen</translation>
    </message>
    <message>
        <source>Contact taken out</source>
        <translation>Contact weggehaald</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Goal taken out</source>
        <translation>Doel weggehaald</translation>
    </message>
    <message>
        <source>My impression</source>
        <translation>Mijn indruk</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n week(s)</source>
        <translation>
            <numerusform>%n week geen contact</numerusform>
            <numerusform>%n weken geen contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Signal taken out</source>
        <translation>Signaal weggehaald</translation>
    </message>
    <message>
        <source>Signal: {sort}</source>
        <translation>Signaal: {sort}</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Ondersteuning</translation>
    </message>
    <message>
        <source>Support taken out</source>
        <translation>Ondersteuning weggehaald</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>afgerond {day}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>gedaan {day}</translation>
    </message>
    <message>
        <source>known since {day}</source>
        <translation>samen sinds {day}</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>reden ontbreekt</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>YouthsView</name>
    <message>
        <source>Choose somebody</source>
        <translation>Kies iemand</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Verbeterd</translation>
    </message>
    <message>
        <source>Corrected: {name}</source>
        <translation>Aangepast: {name}</translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation>Gedaan: {name}</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Leg een contact vast</translation>
    </message>
    <message>
        <source>Log a contact: the name you type becomes a youth by itself.</source>
        <translation>Leg een contact vast. De naam die je typt wordt vanzelf een jongere.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Not stored. What you typed is still there.</source>
        <translation>Niet opgeslagen. Wat je typte staat nog klaar.</translation>
    </message>
    <message>
        <source>The timeline of who you choose in the list stands here.</source>
        <translation>Kies iemand in de lijst. De tijdlijn staat dan hier.</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>Tomorrow: {name}</source>
        <translation>Morgen: {name}</translation>
    </message>
    <message>
        <source>{kept} and {merged} are two again</source>
        <translation>{kept} en {merged} zijn weer twee jongeren</translation>
    </message>
    <message>
        <source>{merged} is now with {kept}</source>
        <translation>{merged} staat nu bij {kept}</translation>
    </message>
    <message>
        <source>{name} is somebody else. This is not asked again.</source>
        <translation>{name} is iemand anders. Dit wordt niet meer gevraagd.</translation>
    </message>
</context>
<context>
    <name>_StepItem</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
</context>
</TS>
