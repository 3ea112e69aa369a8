from careers.reconcile import reconcile
from careers.reconciling.statements import AsSaid
from careers.vocabulary import Factuality, Predicate, Stance
from tests.careers.makers import claim, document, held


def about(predicate, value, **fields):
    return claim(predicate, value, object="", role=None, **fields)


def only(*documents):
    (person,) = reconcile(documents, AsSaid()).people
    return person


def test_what_a_document_says_of_somebody():
    person = only(
        document(
            held(),
            about(Predicate.FULL_NAME, "Ana María Ruiz"),
            about(Predicate.ALIAS, "La Jefa"),
            about(Predicate.BORN, "1981-04-30"),
            about(Predicate.BIRTHPLACE, "Rosario, Argentina"),
            about(Predicate.NATIONALITY, "AR"),
        )
    )
    assert (person.name, person.full_name, person.country) == ("Ana Ruiz", "Ana María Ruiz", "AR")
    assert (person.born.edtf, person.birthplace) == ("1981-04-30", "Rosario, Argentina")
    assert person.names == ("Ana María Ruiz", "Ana Ruiz", "La Jefa")
    assert len(person.evidence) == 5


def test_births_narrow_each_other_and_one_that_does_not_fit_contradicts():
    person = only(
        document(held(), about(Predicate.BORN, "1981")),
        document(about(Predicate.BORN, "1981-04-30"), kind="news"),
        document(about(Predicate.BORN, "1979"), kind="news"),
    )
    assert person.born.edtf == "1981-04-30"
    assert sorted(e.stance for e in person.evidence) == [Stance.CONTRADICTS, Stance.SUPPORTS, Stance.SUPPORTS]


def test_what_is_only_reported_is_not_said_of_a_person():
    assert only(document(held(), about(Predicate.BORN, "1981", factuality=Factuality.REPORTED))).born.edtf is None


def test_who_has_no_post_and_no_title_is_not_there():
    drafts = reconcile([document(about(Predicate.BORN, "1981"))], AsSaid())
    assert drafts.people == ()
