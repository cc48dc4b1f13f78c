import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { recordChanged } from "@/kernel/records";
import { call } from "@/lib/api";
import { type Answers, type Drafted, type Questionnaire, type Sheet, sent, toSend } from "./model";

export interface Designed extends Questionnaire {
  /** A draft that this person may change. */
  can_edit: boolean;
  /** Whether the verbs (enable, copy …) are his. */
  can_act: boolean;
}

const KEY = ["surveys"] as const;

export function useQuestionnaire(id: number) {
  return useQuery({
    queryKey: [...KEY, "template", id],
    queryFn: () => call<Designed>("GET", `/surveys/templates/${id}`),
  });
}

export function saveDesign(id: number, version: number, questions: readonly Drafted[]): Promise<Designed> {
  return call("PUT", `/surveys/templates/${id}`, { version, questions: sent(questions) });
}

export function useSheet(id: number | null) {
  return useQuery({
    queryKey: [...KEY, "sheet", id],
    queryFn: () => call<Sheet>("GET", `/surveys/respondents/${id}`),
    enabled: id !== null,
  });
}

export function saveSheet(sheet: Sheet, answers: Answers, channel: string | null): Promise<Sheet> {
  return call("PUT", `/surveys/respondents/${sheet.id}`, {
    version: sheet.version,
    channel,
    answers: toSend(answers),
  });
}

export interface Mine {
  id: number;
  status: string;
  returned_at: string | null;
  name: string;
  end_date: string | null;
  template: string;
  open: boolean;
}

export function useMine() {
  return useQuery({ queryKey: [...KEY, "mine"], queryFn: () => call<Mine[]>("GET", "/surveys/mine") });
}

/** After a change: what was read of surveys, and the records behind it. */
export function useSurveysChanged(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: KEY });
    for (const object of ["survey_template", "survey_activity", "survey_respondent", "question_bank"])
      recordChanged(client, object);
  }, [client]);
}
