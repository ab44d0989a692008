#include "recognition/tables/known_headings.hpp"

#include <array>

namespace referralbook::recognition {

namespace {

using enum role;
constexpr bool alone = false, anywhere = true;

constexpr std::array table{
    // Names
    known_headings{who, 1.0f, anywhere,
        "full name|fullname|display name|contact name|contact full name|name of contact|person name|name and surname|"
        "vollst\u00e4ndiger name|vor und nachname|vor und zuname|kontaktname|ansprechpartner|ansprechperson|nom complet|"
        "nom et pr\u00e9nom|nom pr\u00e9nom|pr\u00e9nom et nom|nom du contact|nombre completo|nombre y apellidos|nombre y apellido|"
        "nome completo|nome e cognome|cognome e nome|nominativo|nome e sobrenome|volledige naam|voor en achternaam|"
        "name surname|name vorname|nachname vorname|vorname nachname|surname first name|last name first name|first name last name|nombre apellidos|"
        "naam voornaam|cognome nome|nome cognome|apelido e nome|nome apelido"},
    known_headings{who, 0.95f, alone,
        "who|name|names|nom|nombre|nome|naam|contact|contact person|person|kontakt|kontaktperson|contactpersoon|contacto|contatto|contato|"
        "persona di contatto|persona de contacto|interlocuteur|name last first|name first last"},
    known_headings{who, 0.85f, alone,
        "client|client name|customer|customer name|kunde|kundenname|kunden|klient|mandant|patient|patient name|patientenname|cliente|"
        "nombre del cliente|nome cliente|nome del cliente|nom du client|klant|klantnaam|member|member name|partner|partner name|"
        "contacts name|clients name|customers name|patients name|name of client|name of customer|name of patient|name des kunden|patientin|paciente|paziente|"
        "nom du patient|nombre del paciente|nome do cliente|nome do paciente|"
        "agent|agent name|doctor|doctor name|dentist|provider|provider name|adviser|advisor|broker|attorney|lead|lead name"},
    known_headings{who, 0.6f, alone,
        "new client|new customer|new patient|neukunde|neukundin|neupatient|nouveau client|nouveau patient|nuevo cliente|nuovo cliente|nieuwe klant|novo cliente"},
    known_headings{first_name, 1.0f, anywhere,
        "first name|firstname|given name|givenname|forename|fname|christian name|vorname|rufname|pr\u00e9nom|nombre de pila|primer nombre|"
        "voornaam|roepnaam|primeiro nome|nome pr\u00f3prio"},
    known_headings{first_name, 0.95f, alone, "first|given|fore name|nome di battesimo"},
    known_headings{last_name, 1.0f, anywhere,
        "last name|lastname|family name|familyname|surname|lname|second name|nachname|familienname|zuname|nom de famille|apellido|apellidos|"
        "primer apellido|cognome|achternaam|familienaam|sobrenome|apelido|\u00faltimo nome"},
    known_headings{last_name, 0.95f, alone, "last|family"},
    known_headings{company, 1.0f, anywhere,
        "company|company name|organization|organisation|organization name|organisation name|organization 1 name|account name|business name|employer|"
        "firm|firm name|firma|firmenname|firmenbezeichnung|unternehmen|unternehmensname|soci\u00e9t\u00e9|entreprise|nom de la soci\u00e9t\u00e9|"
        "nom de l entreprise|raison sociale|empresa|nombre de la empresa|compa\u00f1\u00eda|raz\u00f3n social|sociedad|azienda|societ\u00e0|"
        "ragione sociale|bedrijf|bedrijfsnaam|organisatie|organizaci\u00f3n|organizzazione|organiza\u00e7\u00e3o|nome da empresa"},
    known_headings{company, 0.85f, alone,
        "account|business|practice|practice name|office|office name|clinic|agency|agency name|brokerage|kanzlei|praxis|b\u00fcro|betrieb|cabinet|"
        "studio|despacho|praktijk|kantoor|escrit\u00f3rio|organisme|co|co name|business partner"},
    // Ways to reach them
    known_headings{phone, 1.0f, anywhere,
        "phone|phone number|phone no|telephone|telephone number|tel|tel no|telefon|telefonnummer|telefonnr|telefon nr|tel nr|t\u00e9l\u00e9phone|"
        "t\u00e9l|num\u00e9ro de t\u00e9l\u00e9phone|tel\u00e9fono|n\u00famero de tel\u00e9fono|telefono|numero di telefono|telefoon|telefoonnummer|"
        "telefone|n\u00famero de telefone|ph|ph no|phone 1 value|primary phone|main phone|contact number|contact no|rufnummer|fon|phones"},
    known_headings{phone, 0.95f, anywhere,
        "business phone|work phone|office phone|direct phone|direct dial|direct line|day phone|daytime phone|telefon gesch\u00e4ftlich|telefon b\u00fcro|"
        "t\u00e9l\u00e9phone bureau|telefono ufficio|tel\u00e9fono trabajo|work tel|office tel|tel work|tel office|tel dienstlich|telefon dienstlich|tel gesch\u00e4ftlich|"
        "tel bureau|tel ufficio|tel trabajo|telefone trabalho|tel trabalho|tel kantoor|tel zakelijk|telefoon werk|telefoon zakelijk|business tel|praxis telefon"},
    known_headings{phone, 0.85f, anywhere,
        "mobile|mobile phone|mobile number|mobile no|cell|cell phone|cellphone|cellular|cell number|handy|handynummer|mobil|mobiltelefon|mobilnummer|"
        "mobilfunk|portable|t\u00e9l\u00e9phone portable|t\u00e9l\u00e9phone mobile|m\u00f3vil|tel\u00e9fono m\u00f3vil|celular|cellulare|mobiel|"
        "mobiele telefoon|telem\u00f3vel|gsm|natel|whatsapp"},
    known_headings{phone, 0.7f, anywhere, "home phone|private phone|evening phone|telefon privat|other phone|call"},
    known_headings{phone, 0.6f, anywhere, "company main phone|business phone 2|home phone 2|company phone"},
    known_headings{email, 1.0f, anywhere,
        "email|emails|mail|email address|email addresses|mail address|primary email|email 1|email 1 value|email id|e mail adresse|email adresse|"
        "mailadresse|emailadresse|mail adresse|adresse mail|adresse email|adresse e mail|adresse \u00e9lectronique|courriel|adresse courriel|"
        "correo|correo electr\u00f3nico|direcci\u00f3n de correo|posta elettronica|indirizzo email|indirizzo e mail|e mailadres|emailadres|"
        "mailadres|correio eletr\u00f3nico|correio eletr\u00f4nico|endere\u00e7o de email"},
    // Where and when
    known_headings{area, 1.0f, anywhere,
        "area|region|territory|zone|district|gebiet|bezirk|vertriebsgebiet|r\u00e9gion|secteur|zona|regi\u00f3n|regione|regio|regi\u00e3o|wijk|gebied|"
        "\u00e1rea|quartier|neighborhood|neighbourhood|quadrant|borough"},
    known_headings{area, 0.75f, anywhere,
        "city|town|business city|work city|mailing city|address 1 city|ort|stadt|wohnort|ville|ciudad|localidad|poblaci\u00f3n|citt\u00e0|"
        "localit\u00e0|localidade|comune|plaats|woonplaats|stad|cidade|commune|suburb|locality"},
    known_headings{area, 0.6f, anywhere, "home city|other city"},
    known_headings{area, 0.55f, anywhere,
        "postcode|post code|postal code|zip|zip code|zipcode|zip postal code|business postal code|plz|postleitzahl|code postal|"
        "c\u00f3digo postal|cp|cap|c a p|codice postale|cep"},
    known_headings{area, 0.4f, anywhere,
        "county|state|province|bundesland|kanton|canton|d\u00e9partement|provincia|provincie|estado|business state"},
    known_headings{hours, 1.0f, anywhere,
        "hours|office hours|opening hours|business hours|opening times|open hours|open|best time to call|best time|availability|"
        "\u00f6ffnungszeiten|sprechzeiten|sprechstunden|b\u00fcrozeiten|gesch\u00e4ftszeiten|erreichbarkeit|horaires|heures d ouverture|"
        "horaires d ouverture|horario|horarios|horario de atenci\u00f3n|orari|orario|orario di apertura|orari di apertura|openingstijden|openingsuren|"
        "hor\u00e1rio|hor\u00e1rio de funcionamento"},
    known_headings{type, 0.6f, alone, "group membership|labels|tags|groups"},
    known_headings{type, 1.0f, alone,
        "type|contact type|type of contact|category|kind|categories|client type|relationship|relationship type|relation|role|group|"
        "segment|typ|art|kategorie|kategorien|kontaktart|gruppe|kundentyp|cat\u00e9gorie|cat\u00e9gories|genre|groupe|tipo|categor\u00eda|"
        "tipo de contacto|tipo di contatto|categoria|gruppo|grupo|soort|categorie|groep|record type|persona|partner type|profession|industry"},
    known_headings{type, 0.7f, alone,
        "specialty|speciality|specialties|fachgebiet|fachrichtung|sp\u00e9cialit\u00e9|especialidad|specializzazione|specialit\u00e0|specialisme|especialidade|trade|"
        "branche|gewerbe|secteur d activit\u00e9|sector|settore|setor"},
    // The referral
    known_headings{referred_by, 1.0f, anywhere,
        "referred by|refered by|reffered by|ref by|reffd by|referrer|referer|referring person|referral from|referred from|recommended by|recommendation from|"
        "introduced by|who referred|sent by|empfohlen von|empfohlen durch|empfehlung von|empfehlung durch|empfehler|empfehlungsgeber|vermittelt durch|"
        "vermittelt von|recommand\u00e9 par|r\u00e9f\u00e9r\u00e9 par|adress\u00e9 par|envoy\u00e9 par|pr\u00e9sent\u00e9 par|apport\u00e9 par|recomendado por|"
        "referido por|remitido por|derivado por|segnalato da|consigliato da|presentato da|inviato da|aanbevolen door|doorverwezen door|verwezen door|"
        "verwijzer|doorverwijzer|indicado por|recomendado por|encaminhado por|zuweiser|\u00fcberwiesen von|referring doctor|referring dentist|referring agent|"
        "referring partner|referring provider|referring physician|referring party"},
    known_headings{referred_by, 0.85f, anywhere,
        "referral source|ref source|source of referral|referral|how did you hear about us|how did you hear|how they heard|heard from|heard about us|empfehlungsquelle|empfehlung|"
        "source de recommandation|fuente de referencia"},
    known_headings{referred_by, 0.6f, alone,
        "source|lead source|original source|client source|contact source|quelle|herkunft|origine|provenance|fuente|origen|fonte|origem|bron|provenienza"},
    known_headings{source, 1.0f, anywhere,
        "source|referral source|ref source|source of referral|source name|referring source|quelle|empfehlungsquelle|fuente|fuente de referencia|fonte|bron|"
        "source de recommandation"},
    known_headings{source, 0.95f, anywhere,
        "referred by|refered by|reffered by|ref by|reffd by|referrer|referer|referring person|referral from|referred from|recommended by|introduced by|who referred|"
        "sent by|received from|empfohlen von|empfohlen durch|empfehlung von|empfehlung durch|empfehler|empfehlungsgeber|vermittelt durch|"
        "vermittelt von|recommand\u00e9 par|r\u00e9f\u00e9r\u00e9 par|adress\u00e9 par|envoy\u00e9 par|pr\u00e9sent\u00e9 par|apport\u00e9 par|recomendado por|"
        "referido por|remitido por|derivado por|segnalato da|consigliato da|presentato da|inviato da|aanbevolen door|doorverwezen door|verwezen door|"
        "verwijzer|doorverwijzer|indicado por|encaminhado por|zuweiser|\u00fcberwiesen von|referring doctor|referring dentist|referring agent|"
        "referring partner|referring provider|referring physician|referring party|apporteur|prescripteur"},
    known_headings{source, 0.7f, alone,
        "from|who|partner|von|de|da|van|lead source|origine|provenance|origen|origem|herkunft|contact"},
    known_headings{received, 1.0f, anywhere,
        "date received|received|date of referral|referral date|ref date|date referred|referred on|received on|received date|referral received|"
        "date recd|recd|recd on|date rcvd|ref on|\u00fcberwiesen am|zugewiesen am|\u00fcberweisungsdatum|zuweisungsdatum|datum \u00fcberweisung|datum empfehlung|"
        "adress\u00e9 le|date d adressage|fecha ref|fecha de ref|fecha referencia|fecha de derivaci\u00f3n|fecha derivaci\u00f3n|data ref|data di segnalazione|data invio|"
        "datum doorverwijzing|datum verwijzing|verwijsdatum|doorverwezen op|data da indica\u00e7\u00e3o|data indica\u00e7\u00e3o|data do encaminhamento|"
        "eingang|eingangsdatum|empfangen am|empfohlen am|erhalten am|datum der empfehlung|empfehlungsdatum|date de r\u00e9ception|re\u00e7u le|"
        "date de recommandation|fecha de recepci\u00f3n|recibido|recibido el|fecha de referencia|fecha de alta|data di ricezione|ricevuto il|"
        "data segnalazione|datum ontvangen|ontvangen op|ontvangen|ontvangstdatum|data de recebimento|recebido em|data de rece\u00e7\u00e3o"},
    known_headings{received, 0.75f, anywhere,
        "date added|added|added on|date in|intake date|date of intake|first contact|first contact date|client since|customer since|since|seit|kunde seit|"
        "erstkontakt|aufnahmedatum|client depuis|depuis|cliente desde|desde|cliente dal|klant sinds|sinds|erstellt am|angelegt am|premier contact|"
        "primer contacto|primo contatto|date ajout\u00e9e"},
    known_headings{received, 0.6f, anywhere,
        "create date|created date|date created|created time|created|created on|created at|creation date|date entered|erstelldatum|date de cr\u00e9ation|"
        "fecha de creaci\u00f3n|data creazione|data di creazione|aanmaakdatum|data de cria\u00e7\u00e3o"},
    known_headings{received, 0.65f, alone, "date|datum|fecha|data"},
    known_headings{date, 1.0f, alone, "date|datum|fecha|data|when|day|tag|wann"},
    known_headings{date, 0.95f, anywhere,
        "date recd|recd|recd on|date rcvd|\u00fcberwiesen am|zugewiesen am|\u00fcberweisungsdatum|zuweisungsdatum|datum \u00fcberweisung|datum empfehlung|adress\u00e9 le|"
        "fecha ref|fecha referencia|fecha de derivaci\u00f3n|data di segnalazione|datum doorverwijzing|datum verwijzing|verwijsdatum|data da indica\u00e7\u00e3o|data do encaminhamento|"
        "date received|received|date of referral|referral date|ref date|date referred|referred on|received on|received date|eingang|eingangsdatum|empfangen am|"
        "empfohlen am|erhalten am|datum der empfehlung|empfehlungsdatum|date de r\u00e9ception|re\u00e7u le|date de recommandation|fecha de recepci\u00f3n|"
        "recibido|recibido el|fecha de referencia|data di ricezione|ricevuto il|data segnalazione|datum ontvangen|ontvangen op|ontvangen|"
        "ontvangstdatum|data de recebimento|recebido em"},
    known_headings{date, 0.6f, anywhere,
        "date in|date added|intake date|created|create date|created time|date created|first contact"},
    known_headings{last_contacted, 1.0f, anywhere,
        "last contacted|last contact|last contact date|date of last contact|date last contacted|last activity|last activity date|last touch|"
        "last spoken|last spoke|last spoken to|last talked|last call|last called|last visit|last visited|last seen|last meeting|last met|"
        "zuletzt besucht|zuletzt gesehen|zuletzt angerufen|vu le|derni\u00e8re rencontre|\u00faltima reuni\u00f3n|ultima chiamata|laatst gezien|laatst bezocht|"
        "\u00faltima liga\u00e7\u00e3o|last communication|last interaction|last touched|recent contact|last e mail|letzter kontakt|letzte kontaktaufnahme|letzter besuch|zuletzt kontaktiert|zuletzt gesprochen|"
        "letztes gespr\u00e4ch|letzter anruf|datum letzter kontakt|dernier contact|dernier contact le|date du dernier contact|date dernier contact|"
        "derni\u00e8re visite|dernier appel|\u00faltimo contacto|fecha \u00faltimo contacto|fecha de \u00faltimo contacto|\u00faltima visita|\u00faltima llamada|"
        "ultimo contatto|data ultimo contatto|ultima visita|laatste contact|laatst gesproken|datum laatste contact|laatste bezoek|\u00faltimo contato|"
        "data do \u00faltimo contato|data do \u00faltimo contacto|contacted|contacted on|date contacted"},
    known_headings{cadence, 1.0f, anywhere,
        "cadence|contact every|every days|frequency|contact frequency|visit frequency|call frequency|days between|interval|rhythmus|kontaktrhythmus|"
        "besuchsrhythmus|kontaktintervall|intervall|turnus|fr\u00e9quence|frecuencia|frequenza|frequentie|frequ\u00eancia|cadenza|cadencia|cad\u00eancia"},
    known_headings{competitor, 1.0f, anywhere,
        "competitor|loyal to competitor|loyal to a competitor|uses competitor|konkurrenz|konkurrent|mitbewerber|wettbewerber|concurrent|"
        "competidor|concorrente|concorrenza"},
    known_headings{notes, 1.0f, anywhere,
        "notes|note|comment|comments|remark|remarks|memo|description|details|additional information|notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|"
        "kommentar|kommentare|remarque|remarques|commentaire|commentaires|observations|nota|notas|comentario|comentarios|observaciones|"
        "osservazioni|commenti|appunti|opmerking|opmerkingen|notitie|notities|observa\u00e7\u00f5es|coment\u00e1rios|anota\u00e7\u00f5es|background"},
    known_headings{prospect, 1.0f, anywhere,
        "prospect|prospect name|referred person|person referred|who was referred|name of prospect|referral name|name of referral|referred client|client referred|"
        "patient referred|referred to us|new client|new patient|interessent|interessentin|empfohlene person|empfohlener|neukunde|personne recommand\u00e9e|"
        "prospecto|persona referida|cliente potencial|potenziale cliente|persona segnalata|prospect naam|doorverwezen persoon|cliente indicado"},
    known_headings{prospect, 0.9f, alone,
        "lead|lead name|patient|patient name|patientenname|paciente|paziente|pati\u00ebnt|candidate|client|client name|customer|customer name|kunde|kundenname|klient|mandant|"
        "cliente|nombre del cliente|nome cliente|nom du client|klant|klantnaam|referral|opportunity|deal|deal name|opportunity name"},
    known_headings{prospect, 0.75f, alone,
        "name|nom|nombre|nome|naam|full name|contact|contact name|kontakt|contacto|contatto|company|person|nom complet|nombre completo|nome completo"},
    known_headings{need, 1.0f, anywhere,
        "need|needs|service needed|service|services|needed|reason|reason for referral|interest|interested in|looking for|product|procedure|treatment|matter|case type|"
        "type of work|project type|behandlung|traitement|tratamiento|trattamento|behandeling|tratamento|soin|prestation|bedarf|bed\u00fcrfnis|anliegen|leistung|interesse|grund|besoin|besoins|motif|int\u00e9r\u00eat|necesidad|servicio|motivo|"
        "bisogno|esigenza|servizio|behoefte|dienst|reden|necessidade|servi\u00e7o"},
    known_headings{owner, 1.0f, anywhere,
        "owner|contact owner|lead owner|deal owner|account owner|opportunity owner|assigned to|assigned|responsible|handled by|taken by|staff|sales agent|sales rep|rep|"
        "zust\u00e4ndig|bearbeiter|verantwortlich|betreuer|sachbearbeiter|responsable|attribu\u00e9 \u00e0|asignado a|propietario|responsabile|assegnato a|"
        "eigenaar|verantwoordelijke|behandelaar|respons\u00e1vel|attribu\u00e9"},
    known_headings{status, 1.0f, anywhere,
        "status|lead status|referral status|stage|deal stage|lifecycle stage|pipeline stage|outcome|result|state of referral|stand|ergebnis|phase|statut|"
        "\u00e9tat|\u00e9tape|r\u00e9sultat|estado|estatus|etapa|resultado|stato|fase|esito|situa\u00e7\u00e3o|est\u00e1gio|won lost|won"},
    known_headings{value, 1.0f, anywhere,
        "value|amount|production|deal amount|deal value|revenue|revenue generated|close value|referral value|income|fee|fees|commission|sale amount|sales|sale value|"
        "total revenue|wert|auftragswert|umsatz|betrag|honorar|provision|montant|valeur|chiffre d affaires|importe|valor|ingresos|monto|valore|importo|"
        "fatturato|ricavo|waarde|bedrag|omzet|receita|montante|faturamento"},
    // Known, and none of ours: they must not pass for something by a word or by what stands below them.
    known_headings{std::nullopt, 1.0f, anywhere,
        "fax|business fax|home fax|telefax|pager|telex|isdn|tty tdd phone|car phone|radio phone|callback|assistant s phone|assistants phone|assistant phone|"
        "phone type|phone 1 type|phone label|phone 1 label|email type|email 1 type|email label|email 1 label|email 2 address|email 3 address|"
        "email type 2|email display name|email 2 display name|email 3 display name|email opt out|website type|address type|relation type|"
        "web page|website|web|url|homepage|web site|site web|sito web|p\u00e1gina web|linkedin|facebook|instagram|twitter|skype|im|"
        "birthday|birth date|date of birth|dob|geburtstag|geburtsdatum|date de naissance|anniversaire|fecha de nacimiento|cumplea\u00f1os|"
        "data di nascita|compleanno|geboortedatum|verjaardag|data de nascimento|anivers\u00e1rio|anniversary|wedding anniversary|"
        "next activity date|next action date|next action|next activity|next contact|next contact date|next visit|next call|next step|follow up date|follow up|next follow up|due|due date|"
        "n\u00e4chster kontakt|wiedervorlage|n\u00e4chster termin|prochain contact|pr\u00f3ximo contacto|prossimo contatto|volgende contact|pr\u00f3ximo contato|"
        "last modified|last modified date|modified|modified on|modified time|last updated|updated|updated at|ge\u00e4ndert am|close date|closed date|closing date|expected close date|"
        "address|street|street address|home address|business address|home street|business street|other street|adresse|anschrift|stra\u00dfe|strasse|rue|direcci\u00f3n|calle|"
        "indirizzo|via|adres|straat|endere\u00e7o|rua|po box|business address po box|country|country region|land|pays|pa\u00eds|paese|business country|home country|home postal code|home state|"
        "title|job title|position|department|titel|anrede|salutation|greeting|briefanrede|titre|civilit\u00e9|poste|cargo|titolo|functie|aanhef|fonction|beruf|berufsbezeichnung|"
        "organization title|organization 1 title|organization department|prefix|suffix|name prefix|name suffix|middle name|middle|additional name|initials|nickname|maiden name|mother s maiden name|short name|"
        "phonetic|phonetic first name|first name phonetic|phonetic last name|last name phonetic|phonetic middle name|middle name phonetic|phonetic organization name|"
        "given name yomi|family name yomi|additional name yomi|name yomi|organization yomi name|yomi|company yomi|given yomi|surname yomi|"
        "id|record id|contact id|account id|customer id|client id|lead id|no|nr|number|kundennummer|kunden nr|lfd nr|num\u00e9ro|gender|sex|geschlecht|age|alter|spouse|partner s name|children|"
        "manager s name|manager name|assistant s name|government id number|language|sprache|langue|idioma|lingua|taal|photo|hobby|hobbies|interests|"
        "priority|sensitivity|private|mileage|keywords|user 1|user 2|file as|subject|billing information|directory server|internet free busy|location|occupation|"
        "time zone|opt out|unsubscribed|marketing contact status|associated company ids|company id|company size|annual revenue|number of employees|"
        "last referral date|last referral|last ref date|date of last referral|letzte empfehlung|patients|patients referred|referrals|number of referrals|"
        "thanked|thank you sent|gift|gift sent|attempts|last attempt|reached|told|told status|asked|rewarded|invited|status since|snoozed until|flag|worth|band|visit flag"},
};

}

std::span<known_headings const> all_known_headings() { return table; }

}
