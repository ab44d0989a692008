#pragma once
#include <string>
#include <utility>
#include <vector>

/// Made-up words of names and places for lists of people.
namespace referralbook::tests::words {

inline const std::vector<std::string> givens{"John", "Mary", "Michael", "Anna", "Robert", "Linda", "Thomas", "Susan",
    "James", "Karen", "William", "Elizabeth", "David", "Barbara", "Peter", "Maria", "Richard", "Margaret", "Daniel",
    "Laura", "Andreas", "Sabine", "Jürgen", "Claudia", "Wolfgang", "Ingrid", "Stephen", "Katherine", "Christopher",
    "Patricia", "Anthony", "Jennifer", "Joseph", "Rebecca", "Edward", "Deborah", "Benjamin", "Sarah", "Samuel",
    "Victoria", "Matthew", "Angela", "Nicholas", "Christine", "Alexander", "Julia", "Gregory", "Helen", "Timothy",
    "Emma", "José", "Lucía", "Antoine", "Hélène", "Giovanni", "Francesca", "Pieter", "Marijke", "Adaeze", "Chidi",
    "Wei", "Mei", "Hiroshi", "Yuki", "Rajesh", "Priya", "Omar", "Layla", "Ivan", "Olga", "Sven", "Astrid", "Björn",
    "Freya", "Dimitri", "Eleni", "Kwame", "Ama", "Tariq", "Noor", "Liam", "Chloe", "Ethan", "Zoe", "Oscar", "Ruby",
    "Felix", "Clara", "Hugo", "Alice", "Leon", "Marta", "Bruno", "Ines", "Arthur", "Rosa", "Viktor", "Nina", "Oliver",
    "Paula"};

inline const std::vector<std::string> families{"Smith", "Müller", "Johnson", "Schmidt", "Garcia", "Williams", "Brown",
    "Jones", "Meyer", "Weber", "Miller", "Davis", "Martin", "Rossi", "Wagner", "Becker", "Nguyen", "Lee", "Wilson",
    "Anderson", "Taylor", "Moore", "Fischer", "Schneider", "Hoffmann", "Bauer", "Koch", "Richter", "Klein", "Wolf",
    "Thompson", "White", "Harris", "Clark", "Lewis", "Robinson", "Walker", "Young", "Allen", "King", "Wright", "Scott",
    "Torres", "Hill", "Green", "Adams", "Baker", "Nelson", "Carter", "Mitchell", "Perez", "Roberts", "Turner",
    "Phillips", "Campbell", "Parker", "Evans", "Edwards", "Collins", "Stewart", "Okafor", "Ünal", "Lam", "Patel",
    "Singh", "Dubois", "Laurent", "Moreau", "Janssen", "de Vries", "van den Berg", "Jansen", "Silva", "Santos", "Costa",
    "O'Brien", "McCarthy", "MacDonald", "Murphy", "Kelly", "Hansen", "Larsen", "Nilsson", "Kowalski", "Novak", "Ivanov",
    "Papadopoulos"};

inline const std::vector<std::string> stems{"Ab", "Aster", "Bern", "Birk", "Brad", "Brink", "Cal", "Carl", "Chat",
    "Dal", "Dorn", "Dun", "Ebers", "Eich", "Els", "Falk", "Farn", "Fels", "Gart", "Gren", "Grun", "Hag", "Hart", "Hol",
    "Ist", "Jarl", "Kant", "Kest", "Kron", "Lang", "Lind", "Lor", "Mal", "Mers", "Mont", "Nord", "Oster", "Pal", "Pren",
    "Quil", "Rad", "Ros", "Sand", "Sel", "Stol", "Tal", "Tor", "Ulm", "Val", "Vest", "Wal", "Wester", "Win", "Zell"};
inline const std::vector<std::string> endings{"acker", "ard", "auer", "bach", "berg", "bert", "brook", "by", "cott",
    "dale", "den", "dorf", "eau", "elli", "er", "feld", "field", "ford", "gren", "ham", "hart", "hausen", "heim",
    "horn", "ini", "kamp", "ler", "ley", "lund", "mann", "more", "nik", "oni", "quist", "rich", "ski", "son", "stad",
    "stein", "strom", "thal", "ton", "vale", "wald", "well", "wick", "wood", "worth"};

inline const std::vector<std::string> titles{"Dr", "Dr.", "Mr", "Mrs", "Prof. Dr.", ", MD", ", DDS", " PhD", "Ms"};
inline const std::vector<std::string> hosts{
    "gmail.example", "outlook.example", "web.example", "posteo.example", "mail.example", "yahoo.example"};
inline const std::vector<std::string> towns{"Ashford", "Bergen", "Carlow", "Dresden", "Elmshorn", "Fulton", "Girona",
    "Harlow", "Iserlohn", "Jasper", "Kendal", "Lucerne", "Milton", "Neustadt", "Oakham", "Porto", "Quincy", "Ravenna",
    "Salford", "Tilburg", "Utrecht", "Verona", "Waterford", "Xanten", "York", "Zwolle"};
inline const std::vector<std::string> streets{"Main", "High", "Church", "Station", "Park", "Mill", "Garden", "River",
    "Market", "Bridge", "Hill", "Lake", "Forest", "School", "North", "South", "Castle", "Orchard", "Harbour", "Meadow"};
inline const std::vector<std::string> ways{"Street", "Road", "Avenue", "Lane", "Drive", "Court", "Boulevard"};
inline const std::vector<std::pair<std::string, std::string>> short_ways{{"Street", "St."}, {"Road", "Rd"},
    {"Avenue", "Ave"}, {"Lane", "Ln"}, {"Drive", "Dr"}, {"Court", "Ct"}, {"Boulevard", "Blvd."}};
inline const std::vector<std::string> trades{"Dental", "Law", "Insurance", "Accounting", "Physiotherapy",
    "Dental Clinic", "Family Practice", "Consulting", "Pharmacy", "Realty", "Optics", "Bakery"};
inline const std::vector<std::string> forms{"LLP", "Ltd", "GmbH", "Inc.", "PLLC", "S.A.", "LLC", "AG"};
inline const std::vector<std::pair<std::string, std::string>> short_forms{{"Robert", "Bob"}, {"William", "Bill"},
    {"Elizabeth", "Liz"}, {"Michael", "Mike"}, {"Katherine", "Kate"}, {"Margaret", "Peggy"}, {"James", "Jim"},
    {"Thomas", "Tom"}, {"Christopher", "Chris"}, {"Patricia", "Pat"}, {"Anthony", "Tony"}, {"Jennifer", "Jenny"},
    {"Joseph", "Joe"}, {"Rebecca", "Becky"}, {"Edward", "Ted"}, {"Deborah", "Debbie"}, {"Benjamin", "Ben"},
    {"Samuel", "Sam"}, {"Matthew", "Matt"}, {"Nicholas", "Nick"}, {"Alexander", "Alex"}, {"Gregory", "Greg"},
    {"Timothy", "Tim"}, {"David", "Dave"}, {"Susan", "Sue"}, {"Stephen", "Steve"}, {"Daniel", "Dan"}};

}
