/** What a column name speaks of. */
export type HeaderKind =
  | 'NAME_WORD'
  | 'BIRTH_WORD'
  | 'TRAIT_WORD'
  | 'PLACE_WORD'
  | 'CONTACT_WORD'
  | 'DEVICE_WORD'
  | 'DOCUMENT_WORD'
  | 'TEXT_WORD';

/**
 * Words in a column name that speak of a person, in the languages of the Union where export programs use them: lower case,
 * without accents. English first, then the other languages.
 */
export const HEADER_WORDS: Readonly<Record<HeaderKind, string>> = {
  NAME_WORD: `name names surname forename firstname lastname middlename fullname givenname alias aliases nickname initials person
    suspect victim witness offender perpetrator defendant complainant
    nom noms prenom prenoms personne victime suspecte temoin apellido apellidos nombre nombres sospechoso victima testigo
    nome cognome sobrenome apelido nominativo persona vorname nachname familienname geburtsname verdachtiger opfer zeuge
    beschuldigter naam voornaam achternaam verdachte slachtoffer getuige navn fornavn efternavn etternavn namn fornamn
    efternamn nimi etunimi sukunimi imie nazwisko jmeno prijmeni meno priezvisko nev vezeteknev keresztnev nume prenume ime
    prezime priimek perekonnanimi eesnimi vards uzvards vardas pavarde isem kunjom ainm sloinne ονομα επωνυμο име фамилия`,
  BIRTH_WORD: `dob birth birthdate birthday birthplace born age ages dateofbirth yearofbirth naissance age datenaissance nacimiento
    fechanacimiento edad nascita nascimento idade eta geburt geburtsdatum geburtstag geburtsort alter geboortedatum geboorte
    leeftijd fodselsdato fodselsdag fodelsedatum alder syntymaaika ika urodzenia wiek narozeni narodenia vek szuletesi eletkor
    nasterii varsta rodenja rojstva sunniaeg dzimsanas gimimo γεννησης ηλικια рождения раждане възраст`,
  TRAIT_WORD: `gender sex nationality nationalities ethnicity race religion citizenship occupation marital sexe genre nationalite
    ethnie profession sexo genero nacionalidad etnia religione sesso genere nazionalita cittadinanza nacionalidade geschlecht
    staatsangehorigkeit nationalitat beruf geslacht nationaliteit beroep kjonn nationalitet statsborgerskap sukupuoli
    kansalaisuus plec narodowosc obywatelstwo pohlavi pohlavie narodnost allampolgarsag cetatenie spol drzavljanstvo
    sugu dzimums lytis φυλο υπηκοοτητα пол гражданство`,
  PLACE_WORD: `address addresses street streets postcode postal zip zipcode city town village place residence latitude longitude lat
    lon lng gps coordinates coordinate location domicile adresse rue ville codepostal domicilio direccion calle ciudad
    codigopostal indirizzo citta residenza endereco rua morada cidade strasse plz ort wohnort anschrift hausnummer
    adres straat postcode woonplaats adressa gade postnummer gatuadress ort osoite katu postinumero ulica miasto
    kodpocztowy adresa ulice mesto psc cim utca iranyitoszam varos strada oras adrese iela gatve διευθυνση οδος адрес улица град`,
  CONTACT_WORD: `phone phones telephone mobile cellphone msisdn email emails mail handle username user userid account accounts
    login url urls link links contact telefon telefono telefone telefonnummer telephone tel tlf telf fax gsm mobil movil
    portable handy courriel correo correoelectronico posta utente utilisateur usuario benutzer benutzername gebruiker
    telefoon puhelin sahkoposti uzytkownik telefonszam talrunis epastas τηλεφωνο телефон имейл`,
  DEVICE_WORD: 'ip ips ipv4 ipv6 ipaddress mac macaddress imei imsi iccid imeisv ssid deviceid hostname',
  DOCUMENT_WORD: `plate plates registration vin passport passports licence license ssn nin nino iban bic card cards visa fingerprint
    dna dni nif nie nir insee nss nis niss insz bsn cpr cnp pesel egn jmbg emso oib hetu personnummer fodselsnummer kennitala
    isikukood amka pps ppsn codicefiscale rodne steuerid svnr ahv avs pasaporte passeport passaporto passaporte reisepass
    ausweis personalausweis paspoort dowod matricula immatriculation targa kennzeichen kenteken rekisterinumero
    rendszam inmatriculare registracija spz διαβατηριο паспорт`,
  TEXT_WORD: `comment comments note notes remark remarks description narrative text freetext commentaire commentaires
    remarque remarques texte observaciones comentario comentarios descripcion nota osservazioni descrizione observacoes
    bemerkung bemerkungen kommentar beschreibung freitext opmerking opmerkingen omschrijving anmerkning huomautus kuvaus
    uwagi opis poznamka popis megjegyzes leiras observatii descriere napomena markus piezimes pastabos σχολια забележка описание`,
};
