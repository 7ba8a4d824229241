package org.presslint.check.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people are two people, and two places two places. */
final class NameSilenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivan Petrov | Ivan Petrova",
        "Boris Johnson | Ben Johnston",
        "North Korea | South Korea",
        "Department of State | Department of Statistics",
        "George Bush | Barbara Bush",
        "Guinea | Guyana",
        "Equatorial Guinea | Papua New Guinea",
        "Guinea-Bissau | Guinea",
        "Slovakia | Slovenia",
        "Austria | Australia",
        "Iran | Iraq",
        "Mali | Malawi",
        "Niger | Nigeria",
        "Sweden | Switzerland",
        "Latvia | Lithuania",
        "Dominica | Dominican Republic",
        "Mauritius | Mauritania",
        "Zambia | Gambia",
        "America | American",
        "Germany | Germans",
        "Georgia | Georgian",
        "Russia | Russian",
        "Europe | European",
        "Canada | Canadian",
        "Maria Lopez | Mario Lopez",
        "Julia Weber | Julie Weber",
        "Robert Fischer | Roberta Fischer",
        "Kristian Berg | Kristina Berg",
        "Daniel Wood | Daniela Wood",
        "Gabriel Costa | Gabriela Costa",
        "Carol King | Carl King",
        "Karin Holm | Karim Holm",
        "Erik Brown | Erica Browne",
        "John Smith | Jane Smyth",
        "Thomas Clark | Theresa Clarke",
        "Anna Meyer | Otto Mayer",
        "Lena Hansen | Nils Hanson",
        "Peter Andersen | Paul Anderson",
        "David Stewart | Diana Stuart",
        "Helen Reed | Henry Reid",
        "Tom Grey | Tim Gray",
        "Sara Cohen | Simon Cohn",
        "Laura Allen | Larry Alan",
        "Mark Philips | Mary Phillips",
        "Olga Ivanova | Oleg Ivanov",
        "Elena Smirnova | Dmitry Smirnov",
        "Minister of Finance | Ministry of Finance",
        "Committee on Trade | Committees on Trade",
        "United Nations | United Nation's",
        "Microsoft Office | Microsoft Officer",
        "Western Union | Eastern Union",
        "World Bank | World Banks",
        "First Division | Third Division",
        "Upper House | Lower House",
        "Social Democrats | Social Democratic Party",
        "Scotland | Scottish",
        "Poland | Polish",
        "Ministry of Defence | Minister for Defence",
        "Regional Director | Regional Directors",
        "European Parliament | Europeans",
        "Marine Corps | Marines",
        "Communism | Communist",
        "Athens | Athena",
        "Hungary-Suez | Suez-Hungary",
        "Paris | Parisian",
        "Institute for Peace | Institution for Peace",
        "Adriatic | Adriatic Sea",
        "New York City | New York State",
        "Security Council | Security Counsel",
        "Vladimir Putin | Vladimir Putin's",
        "Franco-German Brigade | Franco-Dutch Brigade",
        "Michael Howard | Michelle Howard",
        "Frances Lee | Francis Lee",
        "Leslie Jones | Lesley Jones",
        "Alexander Wolf | Alexandra Wolf",
        "Victor Hugo | Victoria Hugo",
        "Honorable Mention | Honourable Mention",
        "Center for Peace | Centre for Peace",
      })
  void staysSilentOnEnglishPairs(String one, String other) {
    NameTester.check("On Monday the delegation met " + one
        + " in the capital. Afterwards it visited " + other + " and returned. The talks with " + one
        + " went on. Nobody spoke of " + other + " again.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Иван Петров | Ивана Петрова",
        "Сергей Норов | Сергея Норова",
        "Сергею Норову | Сергеем Норовым",
        "Анна Соколова | Анну Соколову",
        "Иран | Ирак",
        "Иране | Ираке",
        "Австрия | Австралия",
        "Словакия | Словения",
        "Нигер | Нигерия",
        "Мали | Малави",
        "Северная Корея | Южная Корея",
        "Россия | России",
        "Москва | Москве",
        "Александр Белов | Александра Белова",
        "Евгений Орлов | Евгения Орлова",
        "Валентин Громов | Валентина Громова",
        "Семён Лебедев | Семен Лебедев",
        "Министерство финансов | Министр финансов",
        "Павел Иванов | Петр Иванченко",
        "Николай Васильев | Наталья Васильева",
        "Михаил Козлов | Мария Козлова",
        "Дмитрий Волков | Дмитриев Волков",
        "Грузия | Грузии",
        "Латвия | Литва",
        "Замбия | Гамбия",
        "Казань | Казани",
        "Пётр Ильич | Петра Ильича",
        "Лев Толстой | Льва Толстого",
        "Европейский союз | Европейского союза",
        "Совет Федерации | Совета Федерации",
      })
  void staysSilentOnRussianPairs(String one, String other) {
    NameTester.check(
        "В понедельник прошли переговоры: " + one + " и гости. Позже обсуждали вопрос: " + other
            + " в повестке дня. По теме " + one + " приняли решение. Тему " + other + " отложили.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivan Petrov | Ivan Petrova",
        "Ben Johnson | Ben Johnston",
        "Maria Alvarez | Mario Alvarez",
        "Department of State | Department of Statistics",
        "Republic of Slovakia | Republic of Slovenia",
        "Republic of Iran | Republic of Iraq",
        "Republic of Niger | Republic of Nigeria",
        "Michael Hansen | Michael Hanson",
      })
  void staysSilentAcrossTexts(String one, String other) {
    NameTester.check(
        "On Monday the delegation met " + one + " in the capital.",
        "Later the delegation met " + one + " at the border.",
        "The guests of the evening came with " + other + " to the fair.");
  }
}
