// What libpq says, in some languages.
#include "sharing/words/lost_way.hpp"

#include <gtest/gtest.h>

#include <string>

using namespace referralbook::sharing;

namespace {

lost_way of(std::string const& words) { return lost_way_of(words + '\n'); }

}

TEST(a_server, that_is_not_there_has_not_answered) {
    for (const auto* words :
        {R"(could not translate host name "certificates.example" to address: Name or service not known)",
            R"(connection to server at "127.0.0.1", port 5433 failed: Connection refused
	Is the server running on that host and accepting TCP/IP connections?)",
            R"(connection to server at "db" (10.0.0.9), port 5432 failed: timeout expired)",
            R"(connection to server on socket "/run/FATAL/.s.PGSQL.5432" failed: No such file or directory)",
            R"(Verbindung zum Server auf »127.0.0.1«, Port 5432 fehlgeschlagen: Verbindungsaufbau abgelehnt)",
            R"(konnte Hostnamen »Zertifikat« nicht in Adresse übersetzen: Der Name oder der Dienst ist nicht bekannt)",
            R"(la connexion au serveur sur « 127.0.0.1 », port 5432 a échoué : Connexion refusée)",
            R"(n'a pas pu traduire le nom d'hôte « certificat » en adresse : Nom ou service inconnu)",
            R"(falló la conexión al servidor en «127.0.0.1», puerto 5432: Conexión rehusada)",
            R"(server closed the connection unexpectedly)"})
        EXPECT_EQ(of(words), lost_way::no_answer) << words;
}

TEST(a_server, that_lets_nobody_in_has_answered) {
    for (const auto* words :
        {R"(connection to server at "127.0.0.1", port 5432 failed: FATAL:  password authentication failed for user "ada")",
            R"(FATAL:  database "nowhere" does not exist)",
            R"(connection to server at "::1", port 5432 failed: Connection refused
connection to server at "127.0.0.1", port 5432 failed: FATAL:  role "eve" does not exist)",
            R"(Verbindung zum Server auf »db«, Port 5432 fehlgeschlagen: FATAL:  Passwort-Authentifizierung für Benutzer »ada« fehlgeschlagen)",
            R"(la connexion au serveur sur « db », port 5432 a échoué : FATAL:  authentification par mot de passe échouée)",
            R"(falló la conexión: FATAL:  la autentificación password falló para el usuario «ada»)",
            R"(connection to server at "db", port 5432 failed: SSL error: certificate verify failed)",
            R"(server certificate for "other" does not match host name "db")",
            R"(Server-Zertifikat für »other« stimmt nicht mit dem Hostnamen »db« überein)",
            R"(le certificat serveur pour « other » ne correspond pas au nom d'hôte « db »)",
            R"(el certificado de servidor para «other» no coincide con el nombre de host «db»)",
            R"(server does not support SSL, but SSL was required)",
            R"(connection to server at "127.0.0.1", port 5432 failed: fe_sendauth: no password supplied)",
            R"(Verbindung zum Server auf »db«, Port 5432 fehlgeschlagen: fe_sendauth: kein Passwort angegeben)",
            R"(authentication method requirement "scram-sha-256" failed: server requested a cleartext password)",
            R"(Authentifizierungsmethodenanforderung »md5« fehlgeschlagen: Server hat Klartextpasswort verlangt)",
            R"(el servidor no aceptó el método de autentificación «md5»)",
            R"(root certificate file "/home/ada/.postgresql/root.crt" does not exist
Either provide the file or change sslmode to disable server certificate verification.)"})
        EXPECT_EQ(of(words), lost_way::refused) << words;
}

TEST(a_computer, on_which_something_is_missing_is_not_refused_by_a_server) {
    for (const auto* words : {R"(definition of service "FATAL" not found)",
             R"(Definition von Service »praxis« nicht gefunden)", R"(définition du service « cabinet » introuvable)",
             R"(la definición de servicio «consulta» no fue encontrada)",
             R"(private key file "/home/ada/ada.key" has group or world access; file must have permissions u=rw)",
             R"(Private-Key-Datei »/home/ada/ada.key« erlaubt Lesezugriff für Gruppe oder Andere)",
             R"(le fichier de clé privée « /home/ada/ada.key » est accessible par le groupe)",
             R"(el archivo de la llave privada «ada.key» tiene permisos para el grupo)"})
        EXPECT_EQ(of(words), lost_way::not_set_up) << words;
}

TEST(a_state, of_five_letters_tells_who_was_refused_and_else_nothing) {
    for (const auto* state : {"28000", "28P01", "3D000"}) EXPECT_EQ(lost_way_of(state), lost_way::refused) << state;
    for (const auto* state : {"08001", "HY000", "", "12345"}) EXPECT_EQ(lost_way_of(state), lost_way::unknown) << state;
}
