"""Given names that are common in French and English news, by gender: they show that a name is a person's.

Names of both genders (Camille, Dominique, Alex) stand in neither list but in ``EITHER``.
"""

__all__ = ["EITHER", "FEMININE", "MASCULINE"]

MASCULINE = frozenset(
    "aaron abdel abdul adam adrien ahmed alain alan albert alejandro alexander alexandre alfred ali alistair amadou andrew andré andy angelo anthony antoine anton "
    "antonio arnaud arthur barack ben benjamin benoît bernard bernie bill bob boris brad brett brian bruce bruno carl carlos cédric charles charlie chad "
    "christian christophe christopher clément colin craig cyril damien dan daniel dave david denis dennis diego didier dimitri dmitri dmitry don donald douglas dylan ed eddie edgar "
    "édouard edward elon emmanuel enrique éric eric erik étienne evan fabien fabrice felipe félix fernando florent florian françois francois frank franck fred frédéric gabriel gary "
    "gaël geoffrey george georges gérald gérard gilles giovanni giuseppe graham greg gregory grégory guillaume gustavo guy hamid hans harold harry harvey hassan henri henry hervé hugo hugues "
    "ian ibrahim igor isaac ismaël ivan jack jacob jacques jake jamal james jared jason javier jay jean jeff jeffrey jens jeremy jérémy jérôme jim jimmy joachim joe joël john johnny jon jonathan jordan jorge josé "
    "joseph josh joshua juan jules julien justin karim keith ken kevin kofi kylian larry laurent lee léo leonardo lewis lionel liam louis luc lucas luca ludovic luis luke luigi mamadou marc marcel marco mario "
    "mark marouane martin matt matteo matthew matthieu mathieu maurice max maxime mehdi michael michel miguel mike mikhail mitch mohamed mohammed moussa nathan neil nelson nicholas nicolas nigel oleg olivier omar oscar "
    "oumar pablo pascal patrice patrick paul pedro pep peter phil philip philippe pierre quentin rachid ralph raphaël raymond rené ricardo richard rick rob robert roberto rodrigo roger roland romain ron ronald roman rory "
    "roy russell ryan salim sam samuel scott sean sébastien serge sergei sergio simon stanislas stefan stéphane stephen steve steven stuart sylvain ted terry théo thibault thierry thomas tim timothy todd tom tommy tony "
    "travis tristan valéry victor viktor vincent vladimir volodymyr walter wayne wayne william willy xavier yann yannick yves yusuf youssef zinedine zach brett jürgen karl klaus wolfgang olaf lars sven tiger rafael roberto emre recep".split()
)
FEMININE = frozenset(
    "adèle agnès aïcha alexandra alice alison amanda amber amélie aminata amy ana andrea angela angélique anita ann anna anne annie annick aretha ashley astrid audrey aurélie aurore barbara béatrice bernadette betty beth brenda "
    "brigitte brittany bridget camila carol carole caroline catherine cécile céline chantal charlotte chloé christelle christiane christine christina clara claire clarisse clémence clémentine cristina daisy danielle deborah delphine diana diane "
    "diane dianne donna dorothy éléonore éliane élisabeth élise elizabeth ella ellen élodie emily émilie emma erin estelle esther eugénie eva eve évelyne fanny fatima fatou florence françoise gabrielle geneviève georgia gina ginette gisèle "
    "giorgia gloria grace greta gwyneth hannah heather helen helena hélène hillary holly ingrid irène isabel isabelle ivanka jacinda jacqueline jane janet janine jeanne jennifer jenny jessica jill joan joanna joanne jocelyne josephine josiane joyce juliette julia julie "
    "justine kamala karen karine kate katherine kathleen kathryn katie kellyanne kimberly kirsten laetitia laura laurence lauren léa leila leslie lily linda lisa lise liz louise lucia lucie lucy lydia lynn madeleine magali manon margaret margot maria "
    "marie marina marine marion marlène martha martine mary mathilde maureen maya megan meghan melania melanie mélanie melissa michèle michelle mireille miriam monica monique muriel myriam nadia nadine nancy naomi natalia natalie nathalie "
    "nicola nicole nina noémie nora odile olga olivia pamela patricia paula pauline penny pénélope priti rachel rachida rebecca régine roberta rosa rose roxane ruth sabine sabrina salma samantha sandra sandrine sara sarah ségolène serena sharon "
    "sheila simone solange sonia sophia sophie stéphanie stephanie susan suzanne sylvie tamara tammy tania tara tatiana taylor teresa theresa thérèse tiffany tina tracey ursula valérie vanessa véronique victoria violette virginie vivian wendy yvette yvonne zoé julia".split()
)
EITHER = frozenset(
    "alex alexis andrea camille casey charlie chris claude cameron dana dominique drew francis jamie jan jean-marie jo kelly kim leslie maxime morgan pat robin sacha sasha stacey taylor xi ri yan dale gael jody terry "
    "hun chen lin wei jin min kit noor".split()
)
